import type { Words } from './words.ts'
import { listItem } from './listItem.ts'
import { secondsText } from './secondsText.ts'

export const wordsFr: Words = {
  work: 'EFFORT',
  rest: 'REPOS',
  getReady: 'PRÉPAREZ-VOUS',
  switchSides: 'CHANGEZ DE CÔTÉ',
  switchShort: 'CHANGEZ',
  next: 'À SUIVRE',
  first: 'POUR COMMENCER',
  reps: 'RÉPÉTITIONS',
  halfway: 'MOITIÉ',
  tenSeconds: '10 SECONDES',
  wellDone: 'BRAVO',
  total: 'AU TOTAL',
  exercises: (count) => (count === 1 ? 'EXERCICE' : 'EXERCICES'),
  rounds: (count) => (count === 1 ? 'TOUR' : 'TOURS'),
  side: { left: 'GAUCHE', right: 'DROITE' },
  sideLong: { left: 'CÔTÉ GAUCHE', right: 'CÔTÉ DROIT' },
  lastRound: 'DERNIER TOUR',
  round: (round) => `TOUR ${round}`,
  ofRounds: ({ last, round, rounds }) => (last ? `${round} SUR ${rounds}` : `SUR ${rounds}`),
  roundOf: ({ round, rounds }) => `TOUR ${round}/${rounds}`,
  exerciseOf: ({ count, number }) => `EXERCICE ${number}/${count}`,
  timeLeft: (clock) => `RESTE ${clock}`,
  dose: (dose) => {
    const amount =
      dose.kind === 'time'
        ? secondsText(dose.seconds)
        : `${dose.reps} ${dose.reps === 1 ? 'répétition' : 'répétitions'}`
    return dose.perSide ? `${amount} par côté` : amount
  },
  listItem: (item) => listItem({ ...item, sides: { left: 'gauche', right: 'droite' } }),
}
