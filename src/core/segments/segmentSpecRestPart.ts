import type { PlaceInWorkout } from '../look/parts/placeInWorkout.ts'
import type { SceneArgs } from './segmentSpecScene.ts'
import type { Picture, Rect, SegmentSpec } from './types.ts'
import { restScreen } from '../look/screens/restScreen.ts'
import { nextWorkOf } from './segmentSpecNext.ts'
import { pipPictureOf } from './segmentSpecPip.ts'
import { sceneSpec } from './segmentSpecScene.ts'

type RestPartSpecArgs = {
  elapsedFrames: number
  frames: number
  /** null: a part that may stand anywhere, with a moving picture. */
  place: PlaceInWorkout | null
  scene: SceneArgs
}

/** A part of a rest: the card of what comes next, and the time left of the whole. */
export const restPartSpec = ({ elapsedFrames, frames, place, scene }: RestPartSpecArgs): SegmentSpec => {
  const { context, interval, snapshot, timeline } = scene
  const { next } = interval
  const drawing = restScreen({
    clock: { totalFrames: interval.endFrame - interval.startFrame, elapsedFrames, frames },
    context,
    next: next && nextWorkOf({ next, short: true, snapshot, timeline, words: context.words }),
    place,
  })
  const rect: Rect = context.layout.card.pip
  const picture: Picture = pipPictureOf({ frames, frozen: place !== null && 'first', rect, scene })
  return sceneSpec({ drawing, frames, logo: 'rest', picture, scene })
}
