import type { ExerciseSnapshot, WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import { block, item, workout } from '../../src/core/timeline/testing/builders.ts'

type ProgrammeOfArgs = {
  exercises: readonly ExerciseSnapshot[]
  restSeconds?: number
  rounds: number
  workSeconds?: number
}

/** One circuit, of 40 s of work and 20 s of rest where nothing else is said. */
export const programmeOf = ({
  exercises,
  restSeconds = 20,
  rounds,
  workSeconds = 40,
}: ProgrammeOfArgs): WorkoutSnapshot => ({
  ...workout(
    [
      block(
        exercises.map(({ id }) => item(id)),
        { format: 'circuit', rounds },
      ),
    ],
    { defaults: { ...times, restSeconds, workSeconds } },
  ),
  exercises: Object.fromEntries(exercises.map((one) => [one.id, one])),
})

const times = { prepareSeconds: 10, restBetweenRoundsSeconds: 60, sideSwitchSeconds: 5 }
