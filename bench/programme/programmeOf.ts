import type { ExerciseSnapshot, WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import { block, item, workout } from '../../src/core/timeline/testing/builders.ts'

type ProgrammeOfArgs = { exercises: readonly ExerciseSnapshot[]; rounds: number }

/** One circuit of 40 s of work and 20 s of rest. */
export const programmeOf = ({ exercises, rounds }: ProgrammeOfArgs): WorkoutSnapshot => ({
  ...workout([
    block(
      exercises.map(({ id }) => item(id)),
      { format: 'circuit', rounds },
    ),
  ]),
  exercises: Object.fromEntries(exercises.map((one) => [one.id, one])),
})
