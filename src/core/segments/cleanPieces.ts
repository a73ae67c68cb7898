import type { Interval, WorkoutSnapshot } from '../timeline/types.ts'
import type { ClipSource, SegmentPiece, VideoSettings } from './types.ts'
import { loopSegments } from './loopSegments.ts'
import { clipSourceOf } from './segmentSpecClip.ts'
import { listSlots } from './listSlots.ts'
import { lastPictureSegment, plainSegment } from './stillSegments.ts'

type CleanPiecesArgs = { interval: Interval; snapshot: WorkoutSnapshot; video: VideoSettings }

/**
 * An interval with nothing drawn on it: loop segments, repeated, the last repetition cut. What is before a work shows
 * the exercise that comes; where none does, a plain colour.
 */
export const cleanPieces = ({ interval, snapshot, video }: CleanPiecesArgs): SegmentPiece[] => {
  const { exercises, kind, next, side } = interval
  const frames = interval.endFrame - interval.startFrame
  if (kind !== 'work') {
    const isPlain = !next || kind === 'message' || kind === 'outro'
    return isPlain
      ? repeat({ frames, run: [plainSegment(video)] })
      : clipPieces({ frames, source: clipSourceOf({ ...next, snapshot }), video })
  }
  // A list shows each of its exercises for a while; one exercise is a list without an end.
  const slots =
    exercises.length > 1 ? listSlots(interval, video) : [{ item: 0, fromFrame: 0, toFrame: frames }]
  return slots.flatMap(({ fromFrame, item, toFrame }) => {
    const shown = exercises[item]!
    const source = clipSourceOf({ exerciseId: shown.id, side: shown.side ?? side, snapshot })
    return clipPieces({ frames: toFrame - fromFrame, source, video })
  })
}

type ClipPiecesArgs = { frames: number; source: ClipSource; video: VideoSettings }

const clipPieces = ({ frames, source, video }: ClipPiecesArgs): SegmentPiece[] => {
  const run = loopSegments({ source, video })
  if (source.playback !== 'freeze_last') return repeat({ frames, run })
  const once = repeat({ frames: Math.min(frames, framesIn(run)), run })
  return [
    ...once,
    ...repeat({ frames: frames - framesIn(once), run: [lastPictureSegment({ source, video })] }),
  ]
}

const framesIn = (parts: ReadonlyArray<{ frames: number }>): number =>
  parts.reduce((sum, { frames }) => sum + frames, 0)

type RepeatArgs = { frames: number; run: ReadonlyArray<SegmentPiece['spec']> }

/** The run again and again, cut where the interval ends. */
const repeat = ({ frames, run }: RepeatArgs): SegmentPiece[] => {
  const pieces: SegmentPiece[] = []
  for (let left = frames, i = 0; left > 0; i++) {
    const spec = run[i % run.length]!
    pieces.push({ spec, frames: Math.min(left, spec.frames) })
    left -= spec.frames
  }
  return pieces
}
