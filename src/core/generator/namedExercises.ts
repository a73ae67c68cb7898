import type { Filter, GeneratorExercise, GeneratorProblem } from './types.ts'
import { isNamed } from './filtersOf.ts'

type NamedExercisesArgs = {
  catalogue: readonly GeneratorExercise[]
  filters: readonly Filter[]
  /** Slugs or ids. */
  names: readonly string[]
}

type NamedExercises = { exercises: readonly GeneratorExercise[] } | { problem: GeneratorProblem }

/** What is asked for by name, in that order: each must exist, have a clip, and satisfy what else is asked. */
export const namedExercises = ({ catalogue, filters, names }: NamedExercisesArgs): NamedExercises => {
  const found = names.map((name) => catalogue.find((exercise) => isNamed(exercise, [name])))
  const unknown = names.filter((_, i) => !found[i])
  if (unknown.length > 0) return { problem: unknownExercise(unknown) }
  const exercises = found.filter((exercise) => exercise !== undefined)
  for (const exercise of exercises) {
    // Of an exercise that somebody names, the modality is theirs to choose.
    const failed = filters.find(({ name, passes }) => name !== 'modality' && !passes(exercise))
    if (failed) return { problem: problemOf(exercise, failed) }
  }
  return { exercises }
}

export const unknownExercise = (names: readonly string[]): GeneratorProblem => ({
  code: 'unknown-exercise',
  names,
  message: `There is no published exercise ${names.map(quoted).join(', ')}: name one by its slug or id.`,
})

const problemOf = ({ name, slug }: GeneratorExercise, { name: filter, value }: Filter): GeneratorProblem =>
  filter === 'clip'
    ? {
        code: 'clip-missing',
        exercise: slug,
        message: `The exercise “${name}” (${slug}) has no usable clip: leave it out, or have a clip uploaded.`,
      }
    : {
        code: 'conflict',
        exercise: slug,
        filter,
        message: `The exercise “${name}” (${slug}) is asked for and does not satisfy ${filter} (${JSON.stringify(value)}): leave out one of the two.`,
      }

const quoted = (name: string): string => `“${name}”`
