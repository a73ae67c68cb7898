import type { ClipSnapshot } from '../../../src/core/timeline/types.ts'
import type { IngestSettings } from '../../../src/engine/ingest/types.ts'
import { join } from 'node:path'
import { wholeClip } from '../../../src/core/workout/wholeClip.ts'
import { ingestClip } from '../../../src/engine/ingestClip.ts'
import { ffmpeg } from '../../ingest/helpers/ffmpeg.ts'

type PlainClipArgs = { colour: string; folder: string; settings: IngestSettings }

/** Two seconds, with a little noise: a still picture would be refused. */
export const plainClip = async ({ colour, folder, settings }: PlainClipArgs): Promise<ClipSnapshot> => {
  const sourcePath = join(folder, `${colour}.mov`)
  const picture = `color=c=${colour}:s=320x180:r=30:d=2,noise=alls=8:allf=t`
  await ffmpeg('-f', 'lavfi', '-i', picture, '-pix_fmt', 'yuv420p', sourcePath)
  const result = await ingestClip({ withLoops: false, settings, sourcePath })
  if (result.status !== 'usable') throw new Error(`the proof's clip is invalid: ${result.reason.message}`)
  return wholeClip(result.normalised)
}
