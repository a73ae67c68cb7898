import type { JobData } from './queues.ts'
import type { WorkerContext } from './types.ts'
import { findUpload } from '../adapters/payload/findUpload.ts'
import { writeSoundFindings } from '../adapters/payload/sounds/writeSoundFindings.ts'
import { soundNote } from '../core/audio/soundNote.ts'
import { failureOf } from './failureOf.ts'

type FailIngestSoundArgs = { context: WorkerContext; data: JobData['ingestSound']; error: unknown }

/** The machine failed each time, not the sound; still somebody must be told, or it would say "processing" for ever. */
export const failIngestSound = async ({ context, data, error }: FailIngestSoundArgs): Promise<void> => {
  const { payload } = context
  const file = await findUpload({ ...data, payload })
  if (!file) return
  const { message: detail } = failureOf({ code: 'ingest-failed', error, what: 'FFmpeg' })
  await writeSoundFindings({
    file,
    findings: { reason: soundNote('not_processed', { detail }), status: 'invalid' },
    payload,
    then: async () => {},
  })
}
