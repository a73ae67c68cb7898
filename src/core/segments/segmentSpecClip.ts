import type { Side, WorkoutSnapshot } from '../timeline/types.ts'
import type { ClipSource } from './types.ts'
import { exerciseOf } from './segmentSpecExercise.ts'

type ClipSourceOfArgs = { exerciseId: string; side: Side | null; snapshot: WorkoutSnapshot }

/** The exercise's clip at the workout's speed, mirrored where it shows the other side. */
export const clipSourceOf = ({ exerciseId, side, snapshot }: ClipSourceOfArgs): ClipSource => {
  const { clip, clipSide, mirrorable } = exerciseOf({ exerciseId, snapshot })
  const { durationMs, fit, focal, hash, heightPx, playback, trim, widthPx } = clip
  return {
    clip: hash,
    widthPx,
    heightPx,
    durationMs,
    trim,
    playback,
    speed: snapshot.speed,
    mirrored: mirrorable && side !== null && clipSide !== null && side !== clipSide,
    focal,
    fit,
  }
}
