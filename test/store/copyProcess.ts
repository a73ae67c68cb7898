import type { ResolvedS3 } from '../../src/adapters/store/s3/types.ts'
import { join } from 'node:path'
import { copyPlace } from '../../src/adapters/store/copy/copyPlace.ts'
import { diskPlace } from '../../src/adapters/store/copy/diskPlace.ts'
import { openJournal } from '../../src/adapters/store/copy/openJournal.ts'
import { s3Place } from '../../src/adapters/store/copy/s3Place.ts'
import { openBucket } from '../../src/adapters/store/s3/openBucket.ts'

/** What `npx repreel storage copy` does, in a process that may be killed. */
export type CopyProcessArgs = { dataFolder: string; mediaDir: string; s3: ResolvedS3; to: 'disk' | 's3' }

const { dataFolder, mediaDir, s3, to } = JSON.parse(process.argv[2] ?? '') as CopyProcessArgs
const places = [diskPlace({ mediaDir }), s3Place(openBucket(s3))] as const
const [source, target] = to === 's3' ? places : [places[1], places[0]]
process.send?.('begins')
const report = await copyPlace({
  from: source,
  journal: await openJournal(join(dataFolder, `journal-${to}.txt`)),
  scratchDir: join(dataFolder, 'copying'),
  signal: new AbortController().signal,
  to: target,
})
process.exit(report.problems.length)
