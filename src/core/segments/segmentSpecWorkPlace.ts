import type { PlaceInWorkout } from '../look/parts/placeInWorkout.ts'
import type { SceneArgs } from './segmentSpecScene.ts'
import { placeInWorkoutOf } from './segmentSpecPlace.ts'

/** Where a work says it is; null unless the workout asks for it, because it ties the segment to its place. */
export const workPlaceOf = ({ context, interval, timeline }: SceneArgs): PlaceInWorkout | null =>
  context.show.inWork ? placeInWorkoutOf({ interval, timeline, words: context.words }) : null
