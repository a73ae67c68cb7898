import type { LogoScreen } from '../look/layout.ts'
import type { LookContext } from '../look/lookContext.ts'
import type { Drawing, Mark } from '../look/mark.ts'
import type { Interval, Timeline, WorkoutSnapshot } from '../timeline/types.ts'
import type { Picture, SegmentSpec, VideoSettings } from './types.ts'
import { isDrawnOnFrames } from '../look/assColour.ts'
import { assDocument } from '../look/assDocument.ts'
import { directionOf } from '../look/directionOf.ts'
import { holdTogether } from '../look/holdTogether.ts'
import { mirrorMark } from '../look/mirrorMark.ts'
import { splitMoving } from '../look/splitMoving.ts'
import { mirrorPicture } from './mirrorPicture.ts'
import { placeLogo } from './placeLogo.ts'
import { heldPicturesOf } from './segmentSpecHeld.ts'

/** What the drawing of one interval is made from. */
export type SceneArgs = {
  context: LookContext
  interval: Interval
  snapshot: WorkoutSnapshot
  timeline: Timeline
  video: VideoSettings
}

type SceneSpecArgs = {
  drawing: Drawing
  frames: number
  /** Where the brand's logo stands, if it has one. @default nowhere */
  logo?: LogoScreen
  picture: Picture
  scene: SceneArgs
}

/** The drawing printed for libass, beside the picture it is laid on. */
export const sceneSpec = (args: SceneSpecArgs): SegmentSpec => {
  const { frames, scene } = args
  const { context, video } = scene
  const { frameRate, heightPx, widthPx } = video
  const { drawing, picture } = directionOf(context.locale) === 'rtl' ? mirrored(args) : args
  const logo = args.logo && placeLogo({ context, screen: args.logo })
  const page = {
    frameRate,
    frames,
    heightPx,
    metrics: context.metrics,
    widthPx,
  }
  const split = splitMoving({ frameRate, frames, marks: drawing.moving })
  const { held, rest } = holdTogether({ frames, heightPx, marks: split.held, metrics: context.metrics })
  const moving = [...rest, ...split.moving]
  const movingOn = moving.flatMap(coloursOf).every(isDrawnOnFrames) ? 'ycbcr' : 'rgb'
  return {
    video,
    frames,
    picture,
    still: assDocument({ ...page, marks: drawing.still, route: 'rgb' }),
    ...(logo && { logo }),
    held: held.map((marks) => heldPicturesOf({ marks, page })),
    moving: assDocument({ ...page, marks: moving, route: movingOn }),
    ...(movingOn === 'rgb' && { movingOn }),
  }
}

const coloursOf = (mark: Mark): string[] =>
  mark.kind === 'text' && mark.halo !== null ? [mark.colour, mark.halo] : [mark.colour]

const mirrored = ({ drawing, picture, scene }: SceneSpecArgs): Pick<SceneSpecArgs, 'drawing' | 'picture'> => {
  const { widthPx } = scene.video
  const mirror = (mark: Mark): Mark => mirrorMark({ mark, widthPx })
  return {
    drawing: { still: drawing.still.map(mirror), moving: drawing.moving.map(mirror) },
    picture: mirrorPicture({ picture, widthPx }),
  }
}
