import type { Interval } from '../timeline/types.ts'
import type { SceneArgs } from './segmentSpecScene.ts'
import type { SegmentSpec } from './types.ts'
import { capitals } from '../look/capitals.ts'
import { restScreen } from '../look/screens/restScreen.ts'
import { roundRestScreen } from '../look/screens/roundRestScreen.ts'
import { nextWorkOf } from './segmentSpecNext.ts'
import { pipPictureOf } from './segmentSpecPip.ts'
import { placeInWorkoutOf } from './segmentSpecPlace.ts'
import { progressOf } from './segmentSpecProgress.ts'
import { sceneSpec } from './segmentSpecScene.ts'

/** The rest between two rounds, or between two blocks; unique to its place as a whole. */
export const segmentSpecsOfRoundRest = (scene: SceneArgs): SegmentSpec[] => {
  const { context } = scene
  const headline = blockHeadline(scene) ?? (context.show.round ? roundHeadline(scene) : null)
  return [headline ? withHeadline({ headline, scene }) : asRest(scene)]
}

const withHeadline = ({ headline, scene }: { headline: Headline; scene: SceneArgs }): SegmentSpec => {
  const { context, interval, timeline } = scene
  const { clock, frames, next } = framesOf(scene)
  const drawing = roundRestScreen({
    clock,
    context,
    ...headline,
    next,
    progress: progressOf({ interval, timeline }),
  })
  const picture = pipPictureOf({ frames, frozen: false, rect: context.layout.roundCard.pip, scene })
  return sceneSpec({ drawing, frames, picture, scene })
}

/** Where nobody is to be told the round, it is a rest like any other. */
const asRest = (scene: SceneArgs): SegmentSpec => {
  const { context, interval, timeline } = scene
  const { clock, frames, next } = framesOf(scene)
  const place = placeInWorkoutOf({ interval, timeline, words: context.words })
  const drawing = restScreen({ clock, context, next, place })
  const picture = pipPictureOf({ frames, frozen: false, rect: context.layout.card.pip, scene })
  return sceneSpec({ drawing, frames, logo: 'rest', picture, scene })
}

const framesOf = ({ context, interval, snapshot, timeline }: SceneArgs) => {
  const { next } = interval
  const frames = interval.endFrame - interval.startFrame
  return {
    clock: { totalFrames: frames, elapsedFrames: 0, frames },
    frames,
    next: next && nextWorkOf({ next, short: true, snapshot, timeline, words: context.words }),
  }
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
