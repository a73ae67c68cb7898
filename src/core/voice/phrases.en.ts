import type { PhraseTexts } from './phraseIds.ts'

export const phrasesEn: PhraseTexts = {
  getReady: 'Get ready',
  next: 'Next',
  rest: 'Rest',
  switchSides: 'Switch sides',
  leftSide: 'Left side',
  rightSide: 'Right side',
  round: 'Round {value}',
  lastRound: 'Last round',
  tenSeconds: 'Ten seconds',
  halfway: 'Halfway',
  three: 'Three',
  two: 'Two',
  one: 'One',
  wellDone: 'Well done',
}
