import type { Pool } from './poolOf.ts'
import type { FilterName, GeneratorExercise } from './types.ts'

type RelaxableArgs = {
  catalogue: readonly GeneratorExercise[]
  needed: number
  noRepeat: boolean
  pool: Pool
}

/** Nobody asks for these: they cannot be left out. */
const always: ReadonlySet<FilterName> = new Set(['clip', 'modality'])

/**
 * What to loosen: the filter without which the most exercises are left, if these are enough; else repeating, if it is
 * forbidden; else the filter that helps most. null: none helps.
 */
export const relaxable = ({
  catalogue,
  needed,
  noRepeat,
  pool: { exercises, filters },
}: RelaxableArgs): FilterName | 'noRepeat' | null => {
  const options = filters
    .filter(({ name }) => !always.has(name))
    .map((left) => ({ name: left.name, count: countWithout(left.name) }))
    .sort((a, b) => b.count - a.count)
  const [best] = options
  if (best && best.count >= needed) return best.name
  if (noRepeat && exercises.length > 0) return 'noRepeat'
  return best && best.count > exercises.length ? best.name : null

  function countWithout(name: FilterName): number {
    const rest = filters.filter((filter) => filter.name !== name)
    return catalogue.filter((exercise) => rest.every(({ passes }) => passes(exercise))).length
  }
}
