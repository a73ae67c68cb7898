import type { TextWords } from './words.ts'

export const textWordsEn: TextWords = {
  introduced: ({ by, what }) => `${by}: ${what}`,
  onSide: ({ name, side }) => `${name}, ${side} side`,
  beeps: (count) => (count === 1 ? '[beep]' : `[${count} beeps]`),
  longBeep: '[long beep]',
  dose: (dose) =>
    dose.kind === 'time' ? `${dose.seconds} s` : `${dose.reps} ${dose.reps === 1 ? 'rep' : 'reps'}`,
}
