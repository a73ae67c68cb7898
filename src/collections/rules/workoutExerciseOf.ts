import type { ClipSnapshot, ContentHash } from '../../core/timeline/types.ts'
import type { WorkoutExercise } from '../../core/workout/types.ts'
import type { ExerciseFacts } from '../../core/workout/workoutFacts.ts'
import type { Clip, Exercise } from '../../generated/payload-types.ts'

type WorkoutExerciseOfArgs = {
  clip: Clip | undefined
  exercise: Exercise
  /** In the request's language. */
  name: string
}

/** What the rules and the figures of a workout need of an exercise; its texts but the name do not matter to them. */
export const workoutExerciseOf = ({
  clip,
  exercise,
  name,
}: WorkoutExerciseOfArgs): WorkoutExercise & ExerciseFacts => ({
  id: String(exercise.id),
  name,
  shortName: null,
  cues: [],
  laterality: exercise.laterality,
  mirrorable: exercise.mirrorable ?? true,
  clipSide: exercise.clipSide ?? null,
  secondsPerRep: exercise.secondsPerRep,
  defaultWorkSeconds: exercise.defaultWorkSeconds ?? null,
  defaultReps: exercise.defaultReps ?? null,
  measurement: exercise.measurement,
  equipment: exercise.equipment ?? [],
  primaryMuscles: exercise.primaryMuscles,
  secondaryMuscles: exercise.secondaryMuscles ?? [],
  impact: exercise.impact,
  clip: clip ? clipOf({ clip, exercise }) : null,
})

const clipOf = ({ clip, exercise }: { clip: Clip; exercise: Exercise }): ClipSnapshot | null => {
  const { durationMs, hash, heightPx, widthPx } = clip.normalised ?? {}
  if (clip.status !== 'usable' || !hash || !durationMs || !widthPx || !heightPx) return null
  const { inMs, outMs } = exercise.trim ?? {}
  return {
    hash: hash as ContentHash, // ingest wrote it
    durationMs,
    widthPx,
    heightPx,
    trim: typeof inMs === 'number' && typeof outMs === 'number' ? { inMs, outMs } : null,
    playback: exercise.playback,
    focal: { x: (exercise.focal?.xPercent ?? 50) / 100, y: (exercise.focal?.yPercent ?? 50) / 100 },
  }
}
