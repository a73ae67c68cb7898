import type { Interval } from '../timeline/types.ts'
import type { SceneArgs } from './segmentSpecScene.ts'
import type { SegmentSpec } from './types.ts'
import { capitals } from '../look/capitals.ts'
import { roundRestCard } from '../look/parts/roundRestCard.ts'
import { roundRestScreen } from '../look/screens/roundRestScreen.ts'
import { nextWorkOf } from './segmentSpecNext.ts'
import { pipPictureOf } from './segmentSpecPip.ts'
import { progressOf } from './segmentSpecProgress.ts'
import { segmentSpecsOfRest } from './segmentSpecRest.ts'
import { restPartSpec } from './segmentSpecRestPart.ts'
import { sceneSpec } from './segmentSpecScene.ts'

/** Read at a glance, also by who looks up late; what follows is the card of the next exercise, larger. */
const headlineSeconds = 10
/** A shorter rest of the card would be over before it is seen. */
const shortestBodySeconds = 5

/**
 * The rest between two rounds, or between two blocks: first what comes, which is unique to its place, then the body of
 * a rest like any other. Where nobody is to be told the round, it is one from the start.
 */
export const segmentSpecsOfRoundRest = (scene: SceneArgs): SegmentSpec[] => {
  const { context, interval } = scene
  const headline = blockHeadline(scene) ?? (context.show.round ? roundHeadline(scene) : null)
  if (!headline) return segmentSpecsOfRest(scene)
  const total = interval.endFrame - interval.startFrame
  const frames = headlineSeconds * context.frameRate
  if (total < frames + shortestBodySeconds * context.frameRate)
    return [withHeadline({ frames: total, headline, scene })]
  return [
    withHeadline({ frames, headline, scene }),
    restPartSpec({ elapsedFrames: frames, frames: total - frames, place: null, scene }),
  ]
}

type WithHeadlineArgs = { frames: number; headline: Headline; scene: SceneArgs }

const withHeadline = ({ frames, headline, scene }: WithHeadlineArgs): SegmentSpec => {
  const { context, interval, snapshot, timeline } = scene
  const next =
    interval.next &&
    nextWorkOf({ next: interval.next, short: true, snapshot, timeline, words: context.words })
  const drawing = roundRestScreen({
    clock: { totalFrames: interval.endFrame - interval.startFrame, elapsedFrames: 0, frames },
    context,
    ...headline,
    next,
    progress: progressOf({ interval, timeline }),
  })
  const { pip } = roundRestCard({ context, name: next?.name ?? '' })
  const picture = pipPictureOf({ frames, frozen: false, rect: pip, scene })
  return sceneSpec({ drawing, frames, picture, scene })
}

type Headline = { headline: string; subline: string; round: number; rounds: number }

const roundHeadline = ({ context: { words }, interval: { round, rounds } }: SceneArgs): Headline => {
  const last = round === rounds && rounds > 1
  return {
    headline: last ? words.lastRound : words.round(round),
    subline: rounds > 1 ? words.ofRounds({ last, round, rounds }) : '',
    round,
    rounds,
  }
}

/** Where another block follows, its name is the news. */
const blockHeadline = (scene: SceneArgs): Headline | null => {
  const { interval, timeline } = scene
  const before = timeline.intervals.slice(0, interval.index).findLast(({ kind }) => kind === 'work')
  const after = interval.next && timeline.intervals[interval.next.intervalIndex]
  if (!after || !before || after.blockId === before.blockId) return null
  return {
    headline: capitals({ locale: scene.context.locale, text: interval.label }),
    subline: blockFacts({ after, scene }),
    round: 1,
    rounds: 1,
  }
}

/** e.g. "3 ROUNDS · 4 EXERCISES" */
const blockFacts = ({ after, scene }: { after: Interval; scene: SceneArgs }): string => {
  const { context, snapshot } = scene
  const { words } = context
  const items = snapshot.blocks.find(({ id }) => id === after.blockId)?.items ?? []
  const exercises = items.filter(({ kind }) => kind === 'exercise').length
  const rounds = after.rounds > 1 ? [`${after.rounds} ${words.rounds(after.rounds)}`] : []
  return [...rounds, `${exercises} ${words.exercises(exercises)}`].join(' · ')
}
