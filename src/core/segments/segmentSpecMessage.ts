import type { SceneArgs } from './segmentSpecScene.ts'
import type { SegmentSpec } from './types.ts'
import { messageScreen } from '../look/screens/messageScreen.ts'
import { sceneSpec } from './segmentSpecScene.ts'

export const segmentSpecsOfMessage = (scene: SceneArgs): SegmentSpec[] => {
  const { context, interval } = scene
  const frames = interval.endFrame - interval.startFrame
  const clock = { totalFrames: frames, elapsedFrames: 0, frames }
  const drawing = messageScreen({ clock, context, text: interval.label })
  return [
    sceneSpec({ drawing, frames, picture: { kind: 'colour', colour: context.theme.background }, scene }),
  ]
}
