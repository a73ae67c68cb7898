import type { PreparedSound } from '../engine/sound/types.ts'
import type { SoundCollection } from '../adapters/payload/sounds/types.ts'
import type { Handler, WorkerContext } from './types.ts'
import { findUpload, type Upload } from '../adapters/payload/findUpload.ts'
import { writeSoundFindings } from '../adapters/payload/sounds/writeSoundFindings.ts'
import { slugs } from '../collections/slugs.ts'
import { enqueue } from './enqueue.ts'
import { sourcesOfSound } from './sourcesOfSound.ts'
import { withUpload } from './uploads/withUpload.ts'

/** Decodes an uploaded recording or track once; the workouts that play it follow. */
export const ingestSound: Handler<'ingestSound'> = async ({ context, job }) => {
  const { engine, payload, scratchDir } = context
  const file = await findUpload({ ...job.data, payload })
  if (!file) return
  const kind = file.collection === slugs.recordings ? 'voice' : 'music'
  const result = await withUpload({ ...file, payload, scratchDir }, (path) =>
    engine.prepareSound({ kind, path, signal: job.signal }),
  )
  await note({ context, file, result })
}

type NoteArgs = { context: WorkerContext; file: Upload<SoundCollection>; result: PreparedSound }

const note = ({ context: { boss, payload }, file, result }: NoteArgs): Promise<void> =>
  writeSoundFindings({
    file,
    findings: result,
    payload,
    then: async ({ db, written }) => {
      const { collection, id } = file
      // Edited or replaced meanwhile: heard again, which costs little.
      if (!written) return enqueue({ boss, data: { collection, id }, db, queue: 'ingestSound' })
      if (result.status === 'invalid') return
      for (const source of await sourcesOfSound({ collection, id, payload }))
        await enqueue({ boss, data: { reason: 'dependency', source }, db, queue: 'fanOut' })
    },
  })
