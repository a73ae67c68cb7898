import type { NormalisedClip } from '../../core/ingest/types.ts'
import type { IngestAttempt } from './types.ts'
import { dirname } from 'node:path'
import { posterArgs } from '../../core/ingest/posterArgs.ts'
import { posterKey } from '../../core/ingest/posterKey.ts'
import { storeNames } from '../storeNames.ts'

type StorePosterArgs = { attempt: IngestAttempt; clip: NormalisedClip }

/** Makes the clip's poster unless it is there, and answers its key. */
export const storePoster = async ({ attempt, clip }: StorePosterArgs): Promise<string> => {
  const { encoderBuild, runFfmpeg, store } = attempt.settings
  const { signal } = attempt
  const key = posterKey({ clip, encoderBuild })
  const input = await store.localPath(storeNames.clip(clip.hash))
  await store.put(storeNames.picture(key), async (output) => {
    const args = posterArgs({ clip, input, output })
    await runFfmpeg({ args, reads: [input], writes: dirname(output), ...(signal && { signal }) })
  })
  return key
}
