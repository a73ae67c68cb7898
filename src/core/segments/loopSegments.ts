import type { ClipSource, SegmentSpec, VideoSettings } from './types.ts'
import assert from 'node:assert/strict'
import { runFrames } from '../ffmpeg/runFrames.ts'
import { framePicture } from './segmentSpecPicture.ts'

type LoopSegmentsArgs = { source: ClipSource; video: VideoSettings }

/** 10 s: bounds what one FFmpeg run does, and lets several workers encode a clip of minutes. */
const maxPartFrames = 300

/**
 * One repetition of a clip in the output's size with nothing drawn on it: one segment, or for a long clip several of
 * about the same length that follow each other. They may be cut after any frame.
 */
export const loopSegments = ({ source, video }: LoopSegmentsArgs): SegmentSpec[] => {
  assert(video.bFrames === 0, `a loop is cut after any frame: made without B frames, got ${video.bFrames}`)
  const { oneWay, run } = runFrames({ frameRate: video.frameRate, source })
  // There and back in one run: FFmpeg turns a clip round that it holds as a whole.
  if (run > oneWay) return [segment({ frames: run, source, video })]
  const parts = Math.ceil(oneWay / maxPartFrames)
  const partFrames = Math.ceil(oneWay / parts)
  return Array.from({ length: parts }, (_, i) =>
    segment({
      frames: Math.min(partFrames, oneWay - i * partFrames),
      source: { ...from({ frame: i * partFrames, source, video }), playback: 'loop' },
      video,
    }),
  )
}

type SegmentArgs = { frames: number; source: ClipSource; video: VideoSettings }

const segment = ({ frames, source, video }: SegmentArgs): SegmentSpec => ({
  video,
  frames,
  picture: framePicture({ frozen: false, sources: [{ source, frames }], video }),
  still: '',
  held: [],
  moving: '',
})

/** The clip from this frame of its run to its end: where a part is not the last, what follows is read as far as needed. */
const from = ({
  frame,
  source,
  video,
}: Pick<SegmentArgs, 'source' | 'video'> & { frame: number }): ClipSource => {
  if (frame === 0) return source
  const { inMs, outMs } = source.trim ?? { inMs: 0, outMs: source.durationMs }
  return { ...source, trim: { inMs: inMs + (frame / video.frameRate) * 1000 * source.speed, outMs } }
}
