import type { SceneArgs } from './segmentSpecScene.ts'
import type { SegmentSpec } from './types.ts'
import assert from 'node:assert/strict'
import { workScreen } from '../look/screens/workScreen.ts'
import { clipSourceOf } from './segmentSpecClip.ts'
import { exerciseOf } from './segmentSpecExercise.ts'
import { pillsOf } from './segmentSpecPills.ts'
import { stagePicture } from './segmentSpecPicture.ts'
import { workPlaceOf } from './segmentSpecWorkPlace.ts'
import { sceneSpec } from './segmentSpecScene.ts'

export const segmentSpecsOfWork = (scene: SceneArgs): SegmentSpec[] => {
  const { context, interval, snapshot } = scene
  const [first] = interval.exercises
  assert(first && interval.dose, `the work at interval ${interval.index} has an exercise and a dose`)
  const frames = interval.endFrame - interval.startFrame
  const { cues, name } = exerciseOf({ exerciseId: first.id, snapshot })
  const source = clipSourceOf({ exerciseId: first.id, side: interval.side, snapshot })
  const drawing = workScreen({
    clock: { totalFrames: frames, elapsedFrames: 0, frames },
    context,
    cues,
    dose: interval.dose,
    name,
    place: workPlaceOf(scene),
    pills: pillsOf({
      frameRate: context.frameRate,
      fromFrame: interval.startFrame,
      interval,
      toFrame: interval.endFrame,
    }),
    side: interval.side,
  })
  return [
    sceneSpec({ drawing, frames, picture: stagePicture({ context, sources: [{ source, frames }] }), scene }),
  ]
}
