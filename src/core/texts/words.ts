import type { Dose, Side } from '../timeline/types.ts'

/** What captions and the transcript say round the phrases of the voice. */
export type TextWords = {
  /** An introduction and what it introduces, e.g. "Next: Squat". */
  introduced: (said: { by: string; what: string }) => string
  /** A name that is done on one side. */
  onSide: (named: { name: string; side: Side }) => string
  /** Sounds stand in brackets, as captions for the deaf have them. */
  beeps: (count: number) => string
  longBeep: string
  dose: (dose: Dose) => string
}
