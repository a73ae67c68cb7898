import type { ItemTarget } from '../timeline/types.ts'
import type { ItemModel } from './types.ts'

/** A number that belongs to the target not chosen is not used: the form hides it. */
export const itemTargetOf = ({
  reps,
  target,
  workSeconds,
}: Pick<ItemModel, 'reps' | 'target' | 'workSeconds'>): ItemTarget | null => {
  if (target === 'reps') return { kind: 'reps', reps: reps ?? null }
  if (target === 'time') return { kind: 'time', seconds: workSeconds ?? null }
  return null
}
