import type { ClipSnapshot, ContentHash } from '../../../core/timeline/types.ts'
import type { ClipDocument, ExerciseDocument } from './documents.ts'

type ClipOfArgs = { clip: ClipDocument; exercise: ExerciseDocument }

/** null: ingest has not finished with it, or has refused it. */
export const clipOf = ({ clip: { normalised, status }, exercise }: ClipOfArgs): ClipSnapshot | null => {
  const { durationMs, hash, heightPx, widthPx } = normalised ?? {}
  if (status !== 'usable' || !hash || !durationMs || !widthPx || !heightPx) return null
  return {
    hash: hash as ContentHash, // ingest wrote it
    durationMs,
    widthPx,
    heightPx,
    trim: trimOf(exercise, durationMs),
    playback: exercise.playback ?? 'loop',
    focal: { x: (exercise.focal?.xPercent ?? 50) / 100, y: (exercise.focal?.yPercent ?? 50) / 100 },
    fit: exercise.fit ?? 'crop',
  }
}

/** One end alone trims at that end. */
const trimOf = ({ trim }: ExerciseDocument, clipMs: number): ClipSnapshot['trim'] => {
  const inMs = trim?.inMs ?? 0
  const outMs = Math.min(trim?.outMs ?? clipMs, clipMs)
  return inMs <= 0 && outMs >= clipMs ? null : { inMs, outMs }
}
