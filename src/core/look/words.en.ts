import type { Words } from './words.ts'
import { listItem } from './listItem.ts'
import { secondsText } from './secondsText.ts'

export const wordsEn: Words = {
  work: 'WORK',
  rest: 'REST',
  getReady: 'GET READY',
  switchSides: 'SWITCH SIDES',
  switchShort: 'SWITCH',
  next: 'NEXT',
  first: 'FIRST',
  reps: 'REPS',
  halfway: 'HALFWAY',
  tenSeconds: '10 SECONDS',
  wellDone: 'WELL DONE',
  total: 'TOTAL',
  exercises: (count) => (count === 1 ? 'EXERCISE' : 'EXERCISES'),
  rounds: (count) => (count === 1 ? 'ROUND' : 'ROUNDS'),
  side: { left: 'LEFT', right: 'RIGHT' },
  sideLong: { left: 'LEFT SIDE', right: 'RIGHT SIDE' },
  lastRound: 'LAST ROUND',
  round: (round) => `ROUND ${round}`,
  ofRounds: ({ last, round, rounds }) => (last ? `${round} OF ${rounds}` : `OF ${rounds}`),
  roundOf: ({ round, rounds }) => `ROUND ${round}/${rounds}`,
  exerciseOf: ({ count, number }) => `EXERCISE ${number}/${count}`,
  timeLeft: (clock) => `${clock} LEFT`,
  dose: (dose) => {
    const amount =
      dose.kind === 'time' ? secondsText(dose.seconds) : `${dose.reps} ${dose.reps === 1 ? 'rep' : 'reps'}`
    return dose.perSide ? `${amount} per side` : amount
  },
  listItem: (item) => listItem({ ...item, sides: { left: 'left', right: 'right' } }),
}
