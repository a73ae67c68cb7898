import type { Payload } from 'payload'
import type { GeneratorExercise } from '../../../core/generator/types.ts'
import type { ClipDocument, ExerciseDocument } from '../snapshot/documents.ts'
import { checkPlayback } from '../../../core/workout/checks/checkPlayback.ts'
import { slugs } from '../../../collections/slugs.ts'
import { dbOf } from '../dbOf.ts'
import { exerciseOf } from '../snapshot/exerciseOf.ts'
import { idOf } from '../../../core/idOf.ts'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'
import { tableOf } from '../tableOf.ts'

/** The published exercises in one locale, as a generator chooses from them. */
export type Catalogue = (payload: Payload, locale: string) => Promise<readonly GeneratorExercise[]>

type Known = { state: string; locales: Map<string, Promise<readonly GeneratorExercise[]>> }

/** Reads the catalogue when it has changed since it was asked last: what one query tells. */
export const createCatalogue = (): Catalogue => {
  const known = new WeakMap<Payload, Known>()
  return async (payload, locale) => {
    const state = await stateOf(payload)
    const now = known.get(payload)
    const { locales } = now?.state === state ? now : { locales: new Map() as Known['locales'] }
    known.set(payload, { locales, state })
    const found = locales.get(locale) ?? load(payload, locale)
    locales.set(locale, found)
    // A reading that failed is no catalogue.
    found.catch(() => locales.delete(locale))
    return found
  }
}

const stateOf = async (payload: Payload): Promise<string> => {
  const { rows } = await dbOf(payload).executeSql(
    [slugs.exercises, slugs.clips]
      .map((slug) => `SELECT count(*) AS n, max(updated_at) AS latest FROM ${tableOf(payload, slug)}`)
      .join(' UNION ALL '),
  )
  return JSON.stringify(rows)
}

const load = async (payload: Payload, locale: string): Promise<readonly GeneratorExercise[]> => {
  const all = { limit: 0, locale: 'all', pagination: false } as const
  const { docs } = await payload.db.find<ExerciseDocument>({
    ...all,
    collection: slugs.exercises,
    where: { _status: { equals: 'published' } },
  })
  const { docs: clips } = await payload.db.find<ClipDocument>({ ...all, collection: slugs.clips })
  const byId = new Map(clips.map((clip) => [String(clip.id), clip]))
  const locales = localesOfConfig(payload.config)
  return docs.map((exercise) => {
    const clip = byId.get(idOf(exercise.clip) ?? '')
    const known = exerciseOf({ clip, exercise, locale, locales })
    const isPlayable = known.clip !== null && checkPlayback(known.clip).length === 0
    return {
      ...known,
      clip: isPlayable ? known.clip : null,
      contraindications: exercise.contraindications ?? [],
      effort: exercise.intensity ?? null,
      equipmentValues: known.equipment,
      level: exercise.level ?? null,
      modality: exercise.modality ?? null,
      muscles: [...known.primaryMuscles, ...known.secondaryMuscles],
      noise: exercise.noise ?? null,
      position: exercise.position ?? null,
      slug: exercise.slug ?? known.id,
    }
  })
}
