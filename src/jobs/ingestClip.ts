import type { Handler, WorkerContext } from './types.ts'
import type { IngestResult } from '../engine/ingest/types.ts'
import { findUpload, type Upload } from '../adapters/payload/findUpload.ts'
import { writeClipFindings } from '../adapters/payload/clips/writeClipFindings.ts'
import { slugs } from '../collections/slugs.ts'
import { enqueue } from './enqueue.ts'
import { withUpload } from './uploads/withUpload.ts'
import { tell } from './webhooks/tell.ts'

/** Judges an uploaded clip and makes of it what renders need; the workouts that show it follow. */
export const ingestClip: Handler<'ingestClip'> = async ({ context, job }) => {
  const { payload } = context
  const clip = await findUpload({ collection: slugs.clips, id: job.data.clipId, payload })
  if (!clip) return
  const { engine, scratchDir } = context
  const result = await withUpload({ ...clip, payload, scratchDir }, (sourcePath) =>
    engine.ingest({ signal: job.signal, sourcePath }),
  )
  await note({ clip, context, hold: job.data.hold ?? false, result })
}

type NoteArgs = {
  clip: Upload<typeof slugs.clips>
  context: WorkerContext
  hold: boolean
  result: IngestResult
}

const note = ({ clip, context: { boss, payload }, hold, result }: NoteArgs): Promise<void> =>
  writeClipFindings({
    clip,
    findings: findingsOf(result),
    payload,
    then: async ({ db, written }) => {
      // Edited or replaced meanwhile: looked at again, which costs little where the file is the same.
      if (!written) await enqueue({ boss, data: { clipId: clip.id, hold }, db, queue: 'ingestClip' })
      else if (result.status === 'usable')
        await enqueue({
          boss,
          data: { hold, reason: 'dependency', source: { collection: slugs.clips, id: clip.id } },
          db,
          queue: 'fanOut',
        })
      else await tell({ boss, db, happenings: [{ clipId: clip.id, type: 'exercise.clip.invalid' }] })
    },
  })

const findingsOf = (result: IngestResult) =>
  result.status === 'invalid'
    ? { facts: result.facts ?? {}, reason: result.reason, status: result.status }
    : {
        facts: result.facts,
        loopSegmentKeys: result.loopSegmentKeys,
        normalised: result.normalised,
        posterKey: result.posterKey,
        ...(result.sound && { sound: result.sound }),
        status: result.status,
        warnings: result.warnings,
      }
