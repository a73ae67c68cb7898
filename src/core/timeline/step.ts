import type { BlockSnapshot, Dose, IntervalKind, ShownExercise, Side } from './types.ts'

/** An interval before it knows its place: what happens, and for how many frames. */
export type Step = {
  kind: Exclude<IntervalKind, 'prepare' | 'outro'>
  /** The block it belongs to; for a rest between blocks the one that follows. */
  block: BlockSnapshot
  /** The item it shows; for a rest the item that it follows. */
  itemId: string | null
  round: number
  rounds: number
  side: Side | null
  exercises: readonly ShownExercise[]
  dose: Dose | null
  /** null: the name of the work that comes next. */
  label: string | null
  frames: number
  /** The second side of one exercise: not counted as another one. */
  continues: boolean
  /** A rest that stays even as the last step: the end of an emom's minute. */
  staysAtEnd: boolean
}
