import type { LookContext } from '../look/lookContext.ts'
import type { Drawing } from '../look/mark.ts'
import type { Interval, Timeline, WorkoutSnapshot } from '../timeline/types.ts'
import type { Picture, SegmentSpec, VideoSettings } from './types.ts'
import { assDocument } from '../look/assDocument.ts'
import { splitMoving } from '../look/splitMoving.ts'
import { heldPicturesOf } from './segmentSpecHeld.ts'

/** What the drawing of one interval is made from. */
export type SceneArgs = {
  context: LookContext
  interval: Interval
  snapshot: WorkoutSnapshot
  timeline: Timeline
  video: VideoSettings
}

type SceneSpecArgs = { drawing: Drawing; frames: number; picture: Picture; scene: SceneArgs }

/** The drawing printed for libass, beside the picture it is laid on. */
export const sceneSpec = ({ drawing, frames, picture, scene }: SceneSpecArgs): SegmentSpec => {
  const { context, video } = scene
  const { frameRate, heightPx, widthPx } = video
  const page = { frameRate, frames, heightPx, metrics: context.metrics, widthPx }
  const { held, moving } = splitMoving({ frameRate, frames, marks: drawing.moving })
  return {
    video,
    frames,
    picture,
    still: assDocument({ ...page, marks: drawing.still, route: 'exact' }),
    held: heldPicturesOf({ marks: held, page }),
    moving: assDocument({ ...page, marks: moving, route: 'bt601' }),
  }
}
