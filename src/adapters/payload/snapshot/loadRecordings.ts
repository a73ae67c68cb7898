import type { Payload, PayloadRequest, Where } from 'payload'
import type { SoundAsset } from '../../../core/audio/types.ts'
import type { WorkoutSnapshot } from '../../../core/timeline/types.ts'
import type { RecordingDocument } from './documents.ts'
import { slugs } from '../../../collections/slugs.ts'
import { partsOfWorkout } from '../../../core/voice/partsOfWorkout.ts'
import { saidId } from '../../../core/voice/saidId.ts'
import { saidOfExercise } from '../../../core/voice/saidOfExercise.ts'
import { assetOf } from '../sounds/assetOf.ts'

type LoadRecordingsArgs = {
  payload: Payload
  req: PayloadRequest | undefined
  /** Its recordings are not known yet. */
  snapshot: WorkoutSnapshot
}

export type HeardRecording = { asset: SoundAsset; document: RecordingDocument }

/**
 * The usable recordings of what this workout says, in its language and by its speaker, by the id of what they say. Of two
 * that say the same, the newer one; of an exercise and a text, the exercise's.
 */
export const loadRecordings = async ({
  payload,
  req,
  snapshot,
}: LoadRecordingsArgs): Promise<Record<string, HeardRecording>> => {
  const parts = partsOfWorkout(snapshot).flatMap((phrase) => phrase.parts)
  if (parts.length === 0) return {}
  const ids = parts.map(({ id }) => id)
  const names = Object.values(snapshot.exercises).map(({ id, name }) => [saidOfExercise(id), saidId(name)])
  const nameOf = new Map(names.map(([id, name]) => [id!, name!]))
  const { docs } = await payload.db.find<RecordingDocument>({
    collection: slugs.recordings,
    limit: 0,
    pagination: false,
    req,
    sort: 'id',
    where: {
      and: [
        { status: { equals: 'usable' } },
        { locale: { equals: snapshot.locale } },
        { saidId: { in: [...new Set([...ids, ...nameOf.keys()])] } },
        spokenBy(snapshot.audio.voice),
      ],
    },
  })
  const ofExercise = ({ saidId: id }: RecordingDocument): boolean => nameOf.has(id ?? '')
  const entries = [...docs.filter((one) => !ofExercise(one)), ...docs.filter(ofExercise)].flatMap((one) => {
    const asset = assetOf(one)
    const id = nameOf.get(one.saidId ?? '') ?? one.saidId
    return asset && id ? [[id, { asset, document: one }] as const] : []
  })
  return Object.fromEntries(entries)
}

const spokenBy = (voice: string): Where =>
  voice === 'default'
    ? { or: [{ speaker: { exists: false } }, { speaker: { equals: '' } }] }
    : { speaker: { equals: voice } }
