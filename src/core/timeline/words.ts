import type { Phase } from './types.ts'

/** The few words that the timeline itself has to say; what is drawn or spoken has its phrases elsewhere. */
export type Words = Record<'amrap' | 'forTime' | 'getReady' | 'round' | 'wellDone' | Phase, string>

const en: Words = {
  amrap: 'AMRAP',
  forTime: 'For time',
  getReady: 'Get ready',
  round: 'Round {round} of {rounds}',
  wellDone: 'Well done',
  warmup: 'Warm-up',
  main: 'Main part',
  cooldown: 'Cool-down',
}
const fr: Words = {
  amrap: 'AMRAP',
  forTime: 'Contre la montre',
  getReady: 'Préparez-vous',
  round: 'Tour {round} sur {rounds}',
  wellDone: 'Bravo',
  warmup: 'Échauffement',
  main: 'Partie principale',
  cooldown: 'Retour au calme',
}

/** English where the language has no words of ours yet. */
export const wordsOf = (locale: string): Words => (locale.split('-')[0]?.toLowerCase() === 'fr' ? fr : en)
