import type { SceneArgs } from './segmentSpecScene.ts'
import type { SegmentSpec } from './types.ts'
import { clockText } from '../look/clockText.ts'
import { outroScreen } from '../look/screens/outroScreen.ts'
import { progressOf } from './segmentSpecProgress.ts'
import { sceneSpec } from './segmentSpecScene.ts'
import { workoutFramesOf } from './segmentSpecTotals.ts'

export const segmentSpecsOfOutro = (scene: SceneArgs): SegmentSpec[] => {
  const { context, interval, snapshot, timeline } = scene
  const drawing = outroScreen({
    context,
    progress: progressOf({ interval, timeline }),
    stats: statsOf(scene),
    title: snapshot.title,
  })
  const frames = interval.endFrame - interval.startFrame
  const picture = { kind: 'colour', colour: context.theme.background } as const
  return [sceneSpec({ drawing, frames, logo: 'outro', picture, scene })]
}

type Stat = { value: string; label: string }

/** Time, how many different exercises, and rounds where there were several. */
const statsOf = ({ context: { words }, timeline }: SceneArgs): Stat[] => {
  const works = timeline.intervals.filter(({ kind }) => kind === 'work')
  const exercises = new Set(works.flatMap((work) => work.exercises.map(({ id }) => id))).size
  const rounds = Math.max(1, ...works.map((work) => work.rounds))
  const seconds = Math.round(workoutFramesOf(timeline) / timeline.frameRate)
  return [
    { value: clockText(seconds), label: words.total },
    { value: String(exercises), label: words.exercises(exercises) },
    ...(rounds > 1 ? [{ value: String(rounds), label: words.rounds(rounds) }] : []),
  ]
}
