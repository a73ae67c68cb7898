import type { PickerAnswer, PickerEntry, PickerFilter, PickerRequest } from './types.ts'
import { facetsOf } from './facetsOf.ts'
import { pickerConditions } from './pickerConditions.ts'
import { rankEntries } from './rankEntries.ts'

type PickExercisesArgs = {
  /** By name. */
  entries: readonly PickerEntry[]
  request: PickerRequest
}

/** A page of the catalogue for somebody who composes: drafts, and what cannot be used yet, included. */
export const pickExercises = ({ entries, request }: PickExercisesArgs): PickerAnswer => {
  const { corrected, found } = rankEntries({ entries, q: request.q })
  const conditions = pickerConditions(request)
  const matching = found.filter((entry) => conditions.every(({ holds }) => holds(entry)))
  const { limit, page } = request
  return {
    cards: matching.slice((page - 1) * limit, page * limit).map(({ card }) => card),
    catalogue: entries.length,
    corrected,
    facets: facetsOf({ conditions, found }),
    page,
    pages: Math.ceil(matching.length / limit),
    relax: matching.length > 0 ? [] : relaxed({ conditions, entries, found, request }),
    total: matching.length,
  }
}

type RelaxedArgs = PickExercisesArgs & {
  conditions: ReturnType<typeof pickerConditions>
  found: readonly PickerEntry[]
}

const relaxed = ({ conditions, entries, found, request }: RelaxedArgs): PickerAnswer['relax'] => {
  const count = (among: readonly PickerEntry[], without: PickerFilter): number =>
    among.filter((entry) => conditions.every(({ filter, holds }) => filter === without || holds(entry)))
      .length
  return [
    ...(request.q.trim() === '' ? [] : [{ filter: 'q' as const, total: count(entries, 'q') }]),
    ...conditions.map(({ filter }) => ({ filter, total: count(found, filter) })),
  ]
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
}
