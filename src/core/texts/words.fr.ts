import type { Side } from '../timeline/types.ts'
import type { TextWords } from './words.ts'

const sides: Record<Side, string> = { left: 'côté gauche', right: 'côté droit' }

export const textWordsFr: TextWords = {
  // A colon has a space before it that does not break.
  introduced: ({ by, what }) => `${by}\u00A0: ${what}`,
  onSide: ({ name, side }) => `${name}, ${sides[side]}`,
  beeps: (count) => (count === 1 ? '[bip]' : `[${count} bips]`),
  longBeep: '[bip long]',
  dose: (dose) =>
    dose.kind === 'time'
      ? `${dose.seconds} s`
      : `${dose.reps} ${dose.reps === 1 ? 'répétition' : 'répétitions'}`,
}
