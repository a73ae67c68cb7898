import type { Dose, Side } from '../timeline/types.ts'

/** Everything a burned picture says by itself, in one language. Words of state are in capitals. */
export type Words = {
  work: string
  rest: string
  getReady: string
  switchSides: string
  /** Where there is little room. */
  switchShort: string
  next: string
  first: string
  reps: string
  halfway: string
  tenSeconds: string
  wellDone: string
  total: string
  /** Under a number: singular for 1. */
  exercises: (count: number) => string
  rounds: (count: number) => string
  side: Readonly<Record<Side, string>>
  /** On the larger chip of a switch. */
  sideLong: Readonly<Record<Side, string>>
  lastRound: string
  /** Big, alone. */
  round: (round: number) => string
  /** Under it. */
  ofRounds: (args: { round: number; rounds: number; last: boolean }) => string
  roundOf: (args: { round: number; rounds: number }) => string
  exerciseOf: (args: { number: number; count: number }) => string
  timeLeft: (clock: string) => string
  /** e.g. "40 s per side" */
  dose: (dose: Dose) => string
  /** One line of an AMRAP's list, e.g. "12 × Reverse lunge, left". */
  listItem: (args: { name: string; reps?: number; seconds?: number; side?: Side }) => string
}
