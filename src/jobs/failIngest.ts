import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { WorkerContext } from './types.ts'
import { findUpload } from '../adapters/payload/findUpload.ts'
import { writeClipFindings } from '../adapters/payload/clips/writeClipFindings.ts'
import { slugs } from '../collections/slugs.ts'
import { clipNote } from '../core/ingest/clipNote.ts'
import { failureOf } from './failureOf.ts'
import { tell } from './webhooks/tell.ts'

type FailIngestArgs = { context: WorkerContext; clipId: DocumentId; error: unknown }

/** The machine failed each time, not the clip; still somebody must be told, or it would say "processing" for ever. */
export const failIngest = async ({ clipId, context, error }: FailIngestArgs): Promise<void> => {
  const { boss, payload } = context
  const clip = await findUpload({ collection: slugs.clips, id: clipId, payload })
  if (!clip) return
  const { message: detail } = failureOf({ code: 'ingest-failed', error, what: 'FFmpeg' })
  await writeClipFindings({
    clip,
    findings: { reason: clipNote('not_processed', { detail }), status: 'invalid' },
    payload,
    then: async ({ db, written }) => {
      if (written) await tell({ boss, db, happenings: [{ clipId: clip.id, type: 'exercise.clip.invalid' }] })
    },
  })
}
