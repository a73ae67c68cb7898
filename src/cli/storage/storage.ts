import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { copyPlace } from '../../adapters/store/copy/copyPlace.ts'
import { diskPlace } from '../../adapters/store/copy/diskPlace.ts'
import { openJournal } from '../../adapters/store/copy/openJournal.ts'
import { s3Place } from '../../adapters/store/copy/s3Place.ts'
import { openBucket } from '../../adapters/store/s3/openBucket.ts'
import { resolveS3 } from '../../adapters/store/s3/resolveS3.ts'
import { createProgress } from '../../server/createProgress.ts'
import { createShutdown } from '../../server/createShutdown.ts'
import { OperatorError } from '../../server/OperatorError.ts'
import { readConfiguration } from '../../server/readConfiguration.ts'
import { root } from '../../server/root.ts'
import { stepAside } from '../../server/store/stepAside.ts'
import { copyLines, copyStatus } from './copyLines.ts'
import { readStorageArgs, storageUsage } from './readStorageArgs.ts'

/** `repreel storage copy`: 1 where a file was not copied, or it was stopped. */
export const storage = async (words: string[]): Promise<number> => {
  if (words.includes('--help')) {
    console.log(storageUsage)
    return 0
  }
  const { replace, to: target } = readStorageArgs(words)
  const { dataFolder, mediaFolder, s3 } = readConfiguration(root)
  if (!s3)
    throw new OperatorError('storage: REPREEL_S3_BUCKET is not set: name the bucket to copy to or from')
  const shutdown = createShutdown({ say: (line) => console.error(line) })
  stepAside()
  try {
    const bucket = s3Place(openBucket(resolveS3(s3)))
    const disk = diskPlace({ mediaDir: mediaFolder })
    const [from, to] = target === 's3' ? [disk, bucket] : [bucket, disk]
    const progress = createProgress({ stream: process.stderr })
    const journal = await openJournal(journalOf({ dataFolder, from: from.name, to: to.name }))
    const report = await progress.step(`Copying ${from.name} to ${to.name}`, (tell) =>
      copyPlace({
        from,
        journal,
        onFile: (soFar) => tell(copyStatus(soFar)),
        replace,
        scratchDir: join(dataFolder, 'copying'),
        signal: shutdown.signal,
        to,
      }),
    )
    console.log(copyLines(report).join('\n'))
    return report.isStopped || report.problems.length > 0 ? 1 : 0
  } finally {
    await shutdown.close()
  }
}

type JournalOfArgs = { dataFolder: string; from: string; to: string }

const journalOf = ({ dataFolder, from, to }: JournalOfArgs): string =>
  join(dataFolder, `copied-${createHash('sha256').update(`${from}\n${to}`).digest('hex').slice(0, 16)}.txt`)
