import type { Filter, GeneratorExercise, GeneratorParams, Part, PoolReport } from './types.ts'
import { filtersOf } from './filtersOf.ts'

type PoolOfArgs = { catalogue: readonly GeneratorExercise[]; params: GeneratorParams; part: Part }

export type Pool = { exercises: readonly GeneratorExercise[]; filters: readonly Filter[]; report: PoolReport }

/** The exercises that a part may be chosen from, and how each filter came to them. */
export const poolOf = ({ catalogue, params, part }: PoolOfArgs): Pool => {
  const filters = filtersOf({ params, part })
  let exercises = catalogue
  const told = filters.map(({ name, passes, value }) => {
    exercises = exercises.filter(passes)
    return { filter: name, value, left: exercises.length }
  })
  return { exercises, filters, report: { part, catalogue: catalogue.length, filters: told } }
}
