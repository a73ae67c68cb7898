import type { Aspect } from '../../../src/core/segments/types.ts'

type SizeOfArgs = { aspect: Aspect; moment: string; text: string }
export type WantedSize = {
  element: string
  /** In % of the height. 'em': of the letters' em. 'digit': of a digit or a capital itself. */
  of: 'em' | 'digit'
  least: number
}

type ByAspect = Readonly<Record<Aspect, number>>
const by = (landscape: number, portrait: number, square: number): ByAspect => ({
  '16:9': landscape,
  '9:16': portrait,
  '1:1': square,
})

/** The smallest that each element may be. */
const least = {
  timer: by(18, 12.8, 16),
  'timer, m:ss': by(11, 7.8, 11),
  repetitions: by(11, 7.8, 11),
  'get ready, digit': by(36, 20, 30),
  name: by(7, 5, 7),
  'word of the state': by(5, 3.6, 4.6),
  side: by(5.3, 3.1, 5.3),
  'side, at the switch': by(6.5, 3.47, 6.5),
  message: by(5, 3.6, 5),
  'ROUND 2': by(21, 12, 14),
  'WELL DONE': by(20, 9.5, 14),
  'figures at the end': by(10, 6, 8),
  'round and exercise in work': by(4, 3.4, 4),
  'cue, dose, round, exercise, time left, list': by(5, 3.4, 5),
  'NEXT, HALFWAY': by(4.3, 2.3, 4.3),
  'labels of figures': by(4, 2.7, 3.5),
} as const satisfies Record<string, ByAspect>

type Element = keyof typeof least

/** Which element of the picture a text is, and how large it has to be at least. */
export const sizeOf = ({ aspect, moment, text }: SizeOfArgs): WantedSize => {
  const element = elementOf({ moment, text })
  const isDigit = ['timer', 'timer, m:ss', 'get ready, digit', 'repetitions', 'word of the state'].includes(
    element,
  )
  return { element, least: least[element][aspect], of: isDigit ? 'digit' : 'em' }
}

const elementOf = ({ moment, text }: Pick<SizeOfArgs, 'moment' | 'text'>): Element => {
  if (moment === 'outro') {
    if (text === 'WELL DONE') return 'WELL DONE'
    if (/^[\d:]+$/u.test(text)) return 'figures at the end'
    return /^[A-Z]+$/u.test(text) ? 'labels of figures' : 'cue, dose, round, exercise, time left, list'
  }
  if (/^\d+:\d\d$/u.test(text)) return 'timer, m:ss'
  if (/^\d+$/u.test(text)) {
    if (moment === 'prepare') return 'get ready, digit'
    return moment === 'repetitions' ? 'repetitions' : 'timer'
  }
  if (/^(?:WORK|REST|GET READY|SWITCH(?: SIDES)?)$/u.test(text)) return 'word of the state'
  if (/^(?:LEFT|RIGHT)(?: SIDE)?$/u.test(text))
    return moment === 'switch of sides' ? 'side, at the switch' : 'side'
  if (/^ROUND \d$/u.test(text)) return 'ROUND 2'
  if (/^(?:NEXT|HALFWAY)$/u.test(text)) return 'NEXT, HALFWAY'
  if (text === 'REPS') return 'labels of figures'
  if (moment === 'message') return 'message'
  if (moment === 'everything in work' && /\d\/\d/u.test(text)) return 'round and exercise in work'
  if (moment !== 'list' && isName(text)) return 'name'
  return 'cue, dose, round, exercise, time left, list'
}

const names = ['Squat', 'Reverse lunge', 'Single-leg Romanian deadlift with rotation and overhead reach']

const isName = (text: string): boolean =>
  names.some((name) => name.toLowerCase().includes(text.toLowerCase()))
