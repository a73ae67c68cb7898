import type { SilentInterval } from '../intervalsOf.ts'
import type { Cue, IntervalKind } from '../types.ts'
import type { CueContext } from './cueContext.ts'
import { cueEndFrame } from './cueEndFrame.ts'
import { cueFrames } from './cueFrames.ts'
import { cueOf } from './cueOf.ts'
import { nameBefore } from './nameBefore.ts'
import { toneOf } from './toneOf.ts'

export type WishesOfArgs = {
  context: CueContext
  interval: SilentInterval
  /** The interval that ends where this one begins. */
  before: SilentInterval | null
  /** Whether the viewer has been told the name of this work. */
  announced: boolean
}

/** Everything this interval would like to be heard, before anything is dropped. */
export const wishesOf = (args: WishesOfArgs): Cue[] => [
  ...startWishes(args),
  ...countWishes(args),
  ...spoken[args.interval.kind](args),
]

/** What begins is heard to begin. */
const startWishes = ({ context: { hasBeeps }, interval: { kind, startFrame } }: WishesOfArgs): Cue[] =>
  hasBeeps && kind !== 'prepare' ? [toneOf({ atFrame: startFrame, tone: 'go' })] : []

/** Whatever ends counts down; the outro ends in silence. Where no beep counts the voice does. */
const countWishes = ({
  context: { hasBeeps, spokenMs },
  interval: { endFrame, kind },
}: WishesOfArgs): Cue[] => {
  if (kind === 'outro') return []
  return cueFrames.countdown.flatMap((before, i) => {
    const atFrame = endFrame - before
    return hasBeeps
      ? [toneOf({ atFrame, tone: 'beep' })]
      : cueOf({ atFrame, phrase: 'count', spokenMs, value: String(3 - i) })
  })
}

const restWishes = ({ context: { spokenMs }, interval }: WishesOfArgs): Cue[] => [
  ...nameBefore({ interval, phrase: 'next', places: [cueFrames.next, cueFrames.firstWord], spokenMs }),
  ...cueOf({ atFrame: interval.startFrame + cueFrames.firstWord, phrase: 'rest', spokenMs }),
]

/** First where the viewer is (the round, or the block that begins), then the next name. */
const roundRestWishes = ({ context: { spokenMs }, interval }: WishesOfArgs): Cue[] => {
  const place = placeCue(interval, spokenMs)
  const afterPlace = place.map((cue) => cueEndFrame(cue) - interval.startFrame + cueFrames.pause)
  const places = [...afterPlace, cueFrames.firstWord]
  return [...nameBefore({ interval, phrase: 'next', places, spokenMs }), ...place]
}

/** Between two blocks a round rest leads to round 1. */
const placeCue = (
  { label, round, rounds, startFrame }: SilentInterval,
  spokenMs: CueContext['spokenMs'],
): Cue[] => {
  const at = { atFrame: startFrame + cueFrames.firstWord, spokenMs }
  if (round === 1) return cueOf({ ...at, phrase: 'block', value: label })
  return round === rounds
    ? cueOf({ ...at, phrase: 'lastRound' })
    : cueOf({ ...at, phrase: 'round', value: String(round) })
}

const workWishes = ({ announced, before, context: { spokenMs }, interval }: WishesOfArgs): Cue[] => {
  const { endFrame, label, startFrame } = interval
  const frames = endFrame - startFrame
  const atFrame = startFrame + cueFrames.firstWord
  const otherSide =
    before?.kind === 'work' && before.itemId === interval.itemId && before.side !== interval.side
  // Repetitions have no clock on screen that half of it, or ten seconds of it, could be read from.
  const timed = interval.dose?.kind === 'time'
  return [
    ...(announced || otherSide ? [] : cueOf({ atFrame, phrase: 'name', spokenMs, value: label })),
    ...(otherSide ? switchCues(interval, spokenMs) : []),
    ...(timed && frames >= cueFrames.tenSecondsFrom
      ? cueOf({ atFrame: endFrame - cueFrames.tenSecondsBeforeEnd, phrase: 'tenSeconds', spokenMs })
      : []),
    ...(timed && frames >= cueFrames.halfwayFrom
      ? cueOf({ atFrame: startFrame + Math.floor(frames / 2), phrase: 'halfway', spokenMs })
      : []),
  ]
}

/** With the side that comes; in a switch too short for that, without. */
const switchCues = ({ side, startFrame }: SilentInterval, spokenMs: CueContext['spokenMs']): Cue[] => {
  const at = { atFrame: startFrame + cueFrames.firstWord, phrase: 'switchSides', spokenMs } as const
  return [...(side ? cueOf({ ...at, value: side }) : []), ...cueOf(at)]
}

const spoken: Record<IntervalKind, (args: WishesOfArgs) => Cue[]> = {
  prepare: ({ context: { spokenMs }, interval }) =>
    nameBefore({ interval, phrase: 'getReady', places: [0], spokenMs }),
  work: workWishes,
  rest: restWishes,
  round_rest: roundRestWishes,
  switch_sides: ({ context: { spokenMs }, interval }) => switchCues(interval, spokenMs),
  message: () => [],
  outro: ({ context: { spokenMs }, interval }) =>
    cueOf({ atFrame: interval.startFrame + cueFrames.firstWord, phrase: 'wellDone', spokenMs }),
}
