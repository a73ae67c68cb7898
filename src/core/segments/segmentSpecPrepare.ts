import type { SceneArgs } from './segmentSpecScene.ts'
import type { SegmentSpec } from './types.ts'
import { prepareScreen } from '../look/screens/prepareScreen.ts'
import { clipSourceOf } from './segmentSpecClip.ts'
import { nextWorkOf } from './segmentSpecNext.ts'
import { stagePicture } from './segmentSpecPicture.ts'
import { sceneSpec } from './segmentSpecScene.ts'

export const segmentSpecsOfPrepare = (scene: SceneArgs): SegmentSpec[] => {
  const { context, interval, snapshot, timeline } = scene
  const { next } = interval
  const frames = interval.endFrame - interval.startFrame
  const drawing = prepareScreen({
    clock: { totalFrames: frames, elapsedFrames: 0, frames },
    context,
    next: next && nextWorkOf({ next, short: false, snapshot, timeline, words: context.words }),
  })
  const picture = next
    ? stagePicture({ context, sources: [{ source: clipSourceOf({ ...next, snapshot }), frames }] })
    : ({ kind: 'colour', colour: context.theme.background } as const)
  return [sceneSpec({ drawing, frames, logo: 'prepare', picture, scene })]
}
