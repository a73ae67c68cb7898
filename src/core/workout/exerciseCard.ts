import type { Level, Speeds, WorkoutExercise } from './types.ts'
import type { ExerciseFacts } from './workoutFacts.ts'

/** What the editor's pages show of an exercise, and what the timeline needs of it; in one locale. */
export type ExerciseCard = WorkoutExercise &
  ExerciseFacts & {
    /** What a workout may be published with. */
    isPublished: boolean
    slug: string | null
    level: Level | null
    category: { id: string; name: string } | null
    /** How its clip stands; null: it names none. */
    clipStatus: 'processing' | 'usable' | 'invalid' | null
    /** Ids, in the order of the exercise's own form. */
    easierVariants: readonly string[]
    harderVariants: readonly string[]
  }

export type ExerciseCards = {
  /** By id; one that does not exist is not there. */
  cards: Readonly<Record<string, ExerciseCard>>
  /** Repetitions last longer at a lower speed. */
  speeds: Speeds
}
