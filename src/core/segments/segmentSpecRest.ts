import type { PlaceInWorkout } from '../look/parts/placeInWorkout.ts'
import type { SceneArgs } from './segmentSpecScene.ts'
import type { Picture, Rect, SegmentSpec } from './types.ts'
import { restScreen } from '../look/screens/restScreen.ts'
import { nextWorkOf } from './segmentSpecNext.ts'
import { placeInWorkoutOf } from './segmentSpecPlace.ts'
import { pipPictureOf } from './segmentSpecPip.ts'
import { sceneSpec } from './segmentSpecScene.ts'

/** Exactly three seconds carry what depends on the place. */
const openingSeconds = 3
/** A shorter rest has no opening: its body would be over before it is seen. */
const shortestWithOpeningSeconds = 6

/** A rest: an opening with a still picture that tells the place, then a body that may stand anywhere. */
export const segmentSpecsOfRest = (scene: SceneArgs): SegmentSpec[] => {
  const { context, interval, timeline } = scene
  const total = interval.endFrame - interval.startFrame
  const opening = openingSeconds * context.frameRate
  if (total < shortestWithOpeningSeconds * context.frameRate)
    return [partSpec({ elapsedFrames: 0, frames: total, place: null, scene })]
  return [
    partSpec({
      elapsedFrames: 0,
      frames: opening,
      place: placeInWorkoutOf({ interval, timeline, words: context.words }),
      scene,
    }),
    partSpec({ elapsedFrames: opening, frames: total - opening, place: null, scene }),
  ]
}

type PartSpecArgs = { elapsedFrames: number; frames: number; place: PlaceInWorkout | null; scene: SceneArgs }

const partSpec = ({ elapsedFrames, frames, place, scene }: PartSpecArgs): SegmentSpec => {
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
