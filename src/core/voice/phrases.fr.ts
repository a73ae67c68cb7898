import type { PhraseTexts } from './phraseIds.ts'

export const phrasesFr: PhraseTexts = {
  getReady: 'Préparez-vous',
  next: 'Ensuite',
  rest: 'Repos',
  switchSides: 'Changez de côté',
  leftSide: 'Côté gauche',
  rightSide: 'Côté droit',
  round: 'Tour {value}',
  lastRound: 'Dernier tour',
  tenSeconds: 'Dix secondes',
  halfway: 'Moitié',
  three: 'Trois',
  two: 'Deux',
  one: 'Un',
  wellDone: 'Bravo',
}
