import type { Payload } from 'payload'
import type { ClipDocument, ExerciseDocument, Localised } from '../snapshot/documents.ts'
import type { DocumentStates, PickerKind } from './changedSince.ts'
import { slugs } from '../../../collections/slugs.ts'

export type PickerExercise = ExerciseDocument & { aliases?: Localised<string[]>; deletedAt?: string | null }
export type PickerCategory = { id: number | string; name?: Localised<string> }

export type PickerDocuments = {
  exercises: ReadonlyMap<string, PickerExercise>
  clips: ReadonlyMap<string, ClipDocument>
  categories: ReadonlyMap<string, PickerCategory>
}

type LoadArgs = {
  changed: Readonly<Record<PickerKind, readonly string[]>>
  known: PickerDocuments
  payload: Payload
  states: DocumentStates
}

/** What is known, without what is gone, and with what was saved since. */
export const loadPickerDocuments = async ({
  changed,
  known,
  payload,
  states,
}: LoadArgs): Promise<PickerDocuments> => {
  const of = { payload, states }
  const [main, clips, categories] = await Promise.all([
    find<PickerExercise>({ ...of, ids: changed.exercises, kind: 'exercises' }),
    find<ClipDocument>({ ...of, ids: changed.clips, kind: 'clips' }),
    find<PickerCategory>({ ...of, ids: changed.categories, kind: 'categories' }),
  ])
  const exercises = [...main, ...(await newestDrafts({ exercises: main, payload }))]
  return {
    categories: merged({ found: categories, known: known.categories, states: states.categories }),
    clips: merged({ found: clips, known: known.clips, states: states.clips }),
    exercises: inUse(merged({ found: exercises, known: known.exercises, states: states.exercises })),
  }
}

type FindArgs = { payload: Payload; states: DocumentStates; ids: readonly string[]; kind: PickerKind }

const find = async <T extends object>({ ids, kind, payload, states }: FindArgs): Promise<T[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<T & { id: number }>({
    collection: slugs[kind],
    limit: 0,
    locale: 'all',
    pagination: false,
    select: selects[kind],
    // All of them: a list of every id would be longer than the table.
    ...(ids.length === states[kind].size ? {} : { where: { id: { in: ids } } }),
  })
  return docs
}

type DraftsArgs = { exercises: readonly PickerExercise[]; payload: Payload }

/** Of what was never published Payload's main row is the first save: what an editor knows is the newest. */
const newestDrafts = async ({ exercises, payload }: DraftsArgs): Promise<PickerExercise[]> => {
  const ids = exercises.flatMap(({ _status, id }) => (_status === 'published' ? [] : [id]))
  if (ids.length === 0) return []
  const { docs } = await payload.db.queryDrafts<PickerExercise & { id: number }>({
    collection: slugs.exercises,
    limit: 0,
    locale: 'all',
    pagination: false,
    select: { parent: true, version: selects.exercises },
    where: { parent: { in: ids } },
  })
  return docs
}

type MergedArgs<T> = {
  found: readonly T[]
  known: ReadonlyMap<string, T>
  states: ReadonlyMap<string, string>
}

const merged = <T extends { id: number | string }>({ found, known, states }: MergedArgs<T>): Map<string, T> =>
  new Map([...known, ...found.map((doc) => [String(doc.id), doc] as const)].filter(([id]) => states.has(id)))

/** What is in the trash cannot be chosen. */
const inUse = (exercises: ReadonlyMap<string, PickerExercise>): Map<string, PickerExercise> =>
  new Map([...exercises].filter(([, { deletedAt }]) => !deletedAt))

const selects: Readonly<Record<PickerKind, Record<string, true>>> = {
  categories: { name: true },
  clips: { normalised: true, status: true },
  exercises: {
    _status: true,
    aliases: true,
    category: true,
    clip: true,
    clipSide: true,
    clipSound: true,
    cues: true,
    defaultReps: true,
    defaultWorkSeconds: true,
    deletedAt: true,
    easierVariants: true,
    equipment: true,
    fit: true,
    focal: true,
    harderVariants: true,
    impact: true,
    laterality: true,
    level: true,
    measurement: true,
    mirrorable: true,
    name: true,
    playback: true,
    primaryMuscles: true,
    secondaryMuscles: true,
    secondsPerRep: true,
    shortName: true,
    slug: true,
    trim: true,
  },
}
