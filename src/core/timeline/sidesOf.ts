import type { ExerciseItem, ExerciseSnapshot, Side } from './types.ts'

type SidesOfArgs = { exercise: Pick<ExerciseSnapshot, 'clipSide' | 'laterality'>; side: ExerciseItem['side'] }

/**
 * The sides an item is done on, in order; empty where sides mean nothing.
 * The clip's own side comes first: the mirrored picture then arrives with the switch that explains it.
 */
export const sidesOf = ({ exercise, side }: SidesOfArgs): readonly Side[] => {
  if (side === 'left' || side === 'right') return [side]
  if (side === 'auto' && exercise.laterality !== 'unilateral') return []
  return exercise.clipSide === 'right' ? ['right', 'left'] : ['left', 'right']
}
