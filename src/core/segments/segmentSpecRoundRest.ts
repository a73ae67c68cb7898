import type { Interval } from '../timeline/types.ts'
import type { SceneArgs } from './segmentSpecScene.ts'
import type { SegmentSpec } from './types.ts'
import { roundRestScreen } from '../look/screens/roundRestScreen.ts'
import { nextWorkOf } from './segmentSpecNext.ts'
import { pipPictureOf } from './segmentSpecPip.ts'
import { progressOf } from './segmentSpecProgress.ts'
import { sceneSpec } from './segmentSpecScene.ts'

/** The rest between two rounds, or between two blocks; unique to its place as a whole. */
export const segmentSpecsOfRoundRest = (scene: SceneArgs): SegmentSpec[] => {
  const { context, interval, snapshot, timeline } = scene
  const { next } = interval
  const frames = interval.endFrame - interval.startFrame
  const drawing = roundRestScreen({
    clock: { totalFrames: frames, elapsedFrames: 0, frames },
    context,
    ...headlineOf(scene),
    next: next && nextWorkOf({ next, short: true, snapshot, timeline, words: context.words }),
    progress: progressOf({ interval, timeline }),
  })
  const picture = pipPictureOf({ frames, frozen: false, rect: context.layout.roundCard.pip, scene })
  return [sceneSpec({ drawing, frames, picture, scene })]
}

type Headline = { headline: string; subline: string; round: number; rounds: number }

const headlineOf = (scene: SceneArgs): Headline => blockHeadline(scene) ?? roundHeadline(scene)

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
    headline: interval.label.toUpperCase(),
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
