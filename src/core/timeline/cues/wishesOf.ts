import type { SilentInterval } from '../intervalsOf.ts'
import type { Cue, IntervalKind } from '../types.ts'
import { cueEndFrame } from './cueEndFrame.ts'
import { cueFrames } from './cueFrames.ts'
import { cueOf } from './cueOf.ts'
import { nameBefore } from './nameBefore.ts'

type WishesOfArgs = {
  interval: SilentInterval
  /** The interval that ends where this one begins. */
  before: SilentInterval | null
  /** Whether the viewer has been told the name of this work. */
  announced: boolean
}

/** Everything this interval would like to be heard, before anything is dropped. */
export const wishesOf = (args: WishesOfArgs): Cue[] => [
  ...toneWishes(args),
  ...spoken[args.interval.kind](args),
]

/** Whatever ends counts down, and what begins after it is heard to begin. The outro ends in silence. */
const toneWishes = ({ interval: { endFrame, kind, startFrame } }: WishesOfArgs): Cue[] => {
  const beeps = cueFrames.countdown.map((before) => cueOf({ atFrame: endFrame - before, phrase: 'beep' }))
  return [
    ...(kind === 'prepare' ? [] : [cueOf({ atFrame: startFrame, phrase: 'go' })]),
    ...(kind === 'outro' ? [] : beeps),
  ]
}

const restWishes = ({ interval }: WishesOfArgs): Cue[] => [
  ...nameBefore({ interval, phrase: 'next', places: [cueFrames.next, cueFrames.firstWord] }),
  cueOf({ atFrame: interval.startFrame + cueFrames.firstWord, phrase: 'rest' }),
]

/** First where the viewer is (the round, or the block that begins), then the next name. */
const roundRestWishes = ({ interval }: WishesOfArgs): Cue[] => {
  const place = placeCue(interval)
  const afterPlace = cueEndFrame(place) - interval.startFrame + cueFrames.pause
  return [...nameBefore({ interval, phrase: 'next', places: [afterPlace, cueFrames.firstWord] }), place]
}

/** Between two blocks a round rest leads to round 1. */
const placeCue = ({ label, round, rounds, startFrame }: SilentInterval): Cue => {
  const atFrame = startFrame + cueFrames.firstWord
  if (round === 1) return cueOf({ atFrame, phrase: 'block', value: label })
  return round === rounds
    ? cueOf({ atFrame, phrase: 'lastRound' })
    : cueOf({ atFrame, phrase: 'round', value: String(round) })
}

const workWishes = ({ announced, before, interval }: WishesOfArgs): Cue[] => {
  const { endFrame, label, startFrame } = interval
  const frames = endFrame - startFrame
  const atFrame = startFrame + cueFrames.firstWord
  const otherSide =
    before?.kind === 'work' && before.itemId === interval.itemId && before.side !== interval.side
  // Repetitions have no clock on screen that half of it, or ten seconds of it, could be read from.
  const timed = interval.dose?.kind === 'time'
  return [
    ...(announced || otherSide ? [] : [cueOf({ atFrame, phrase: 'name', value: label })]),
    ...(otherSide ? [cueOf({ atFrame, phrase: 'switchSides' })] : []),
    ...(timed && frames >= cueFrames.tenSecondsFrom
      ? [cueOf({ atFrame: endFrame - cueFrames.tenSecondsBeforeEnd, phrase: 'tenSeconds' })]
      : []),
    ...(timed && frames >= cueFrames.halfwayFrom
      ? [cueOf({ atFrame: startFrame + Math.floor(frames / 2), phrase: 'halfway' })]
      : []),
  ]
}

const spoken: Record<IntervalKind, (args: WishesOfArgs) => Cue[]> = {
  prepare: ({ interval }) => nameBefore({ interval, phrase: 'getReady', places: [0] }),
  work: workWishes,
  rest: restWishes,
  round_rest: roundRestWishes,
  switch_sides: ({ interval }) => [
    cueOf({ atFrame: interval.startFrame + cueFrames.firstWord, phrase: 'switchSides' }),
  ],
  message: () => [],
  outro: () => [],
}
