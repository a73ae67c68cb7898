import type { ExerciseSnapshot, WorkoutSnapshot } from '../../src/core/timeline/types.ts'

type WithExerciseArgs = { exercise: ExerciseSnapshot; snapshot: WorkoutSnapshot }

/** The edits whose cost is measured. */
export const edits = {
  /** The exercise of the same id is replaced by this one. */
  withExercise: ({ exercise, snapshot }: WithExerciseArgs): WorkoutSnapshot => ({
    ...snapshot,
    exercises: { ...snapshot.exercises, [exercise.id]: exercise },
  }),
  /** The first two items change places. */
  reordered: (snapshot: WorkoutSnapshot): WorkoutSnapshot => ({
    ...snapshot,
    blocks: snapshot.blocks.map((block) => {
      const [first, second, ...others] = block.items
      return { ...block, items: [second!, first!, ...others] } // the programmes have three or more
    }),
  }),
  oneRoundMore: (snapshot: WorkoutSnapshot): WorkoutSnapshot => ({
    ...snapshot,
    blocks: snapshot.blocks.map((block) => ({ ...block, rounds: block.rounds + 1 })),
  }),
}
