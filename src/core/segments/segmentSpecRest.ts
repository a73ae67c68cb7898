import type { SceneArgs } from './segmentSpecScene.ts'
import type { SegmentSpec } from './types.ts'
import { placeInWorkoutOf } from './segmentSpecPlace.ts'
import { restPartSpec } from './segmentSpecRestPart.ts'

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
    return [restPartSpec({ elapsedFrames: 0, frames: total, place: null, scene })]
  return [
    restPartSpec({
      elapsedFrames: 0,
      frames: opening,
      place: placeInWorkoutOf({ interval, timeline, words: context.words }),
      scene,
    }),
    restPartSpec({ elapsedFrames: opening, frames: total - opening, place: null, scene }),
  ]
}
