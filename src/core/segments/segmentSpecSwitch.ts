import type { SceneArgs } from './segmentSpecScene.ts'
import type { SegmentSpec } from './types.ts'
import assert from 'node:assert/strict'
import { switchScreen } from '../look/screens/switchScreen.ts'
import { clipSourceOf } from './segmentSpecClip.ts'
import { exerciseOf } from './segmentSpecExercise.ts'
import { stagePicture } from './segmentSpecPicture.ts'
import { sceneSpec } from './segmentSpecScene.ts'

export const segmentSpecsOfSwitch = (scene: SceneArgs): SegmentSpec[] => {
  const { context, interval, snapshot } = scene
  const { next } = interval
  assert(next, `the switch at interval ${interval.index} says which work follows`)
  const frames = interval.endFrame - interval.startFrame
  const drawing = switchScreen({
    clock: { totalFrames: frames, elapsedFrames: 0, frames },
    context,
    name: exerciseOf({ exerciseId: next.exerciseId, snapshot }).name,
    side: next.side,
  })
  const source = clipSourceOf({ ...next, snapshot })
  return [
    sceneSpec({ drawing, frames, picture: stagePicture({ context, sources: [{ source, frames }] }), scene }),
  ]
}
