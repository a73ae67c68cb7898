import type { JobData } from './queues.ts'
import type { WorkerContext } from './types.ts'
import { findUpload } from '../adapters/payload/findUpload.ts'
import { writeSoundFindings } from '../adapters/payload/sounds/writeSoundFindings.ts'
import { failureOf } from './failureOf.ts'

type FailIngestSoundArgs = { context: WorkerContext; data: JobData['ingestSound']; error: unknown }

/** The machine failed each time, not the sound; still somebody must be told, or it would say "processing" for ever. */
export const failIngestSound = async ({ context, data, error }: FailIngestSoundArgs): Promise<void> => {
  const { payload } = context
  const file = await findUpload({ ...data, payload })
  if (!file) return
  const what = 'The sound could not be processed on this machine; upload it again to retry'
  const { message } = failureOf({ code: 'ingest-failed', error, what })
  await writeSoundFindings({
    file,
    findings: { reason: message, status: 'invalid' },
    payload,
    then: async () => {},
  })
}
