import type { ExerciseSnapshot } from '../timeline/types.ts'
import { DEFAULT_SECONDS_PER_REP } from './defaultSecondsPerRep.ts'

type PlainExerciseArgs = Pick<ExerciseSnapshot, 'id' | 'name'>

/** An exercise of which no more is known than its name; its clip is still to be added. */
export const plainExercise = ({ id, name }: PlainExerciseArgs): Omit<ExerciseSnapshot, 'clip'> => ({
  id,
  name,
  shortName: null,
  cues: [],
  laterality: 'bilateral',
  mirrorable: true,
  clipSide: null,
  secondsPerRep: DEFAULT_SECONDS_PER_REP,
  defaultWorkSeconds: null,
  defaultReps: null,
  measurement: 'time_or_reps',
  equipment: [],
  clipSound: null,
})
