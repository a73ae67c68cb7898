import type { SegmentSpec } from '../segments/types.ts'
import type { NormalisedClip } from './types.ts'
import { loopSegments } from '../segments/loopSegments.ts'
import { plainSegment } from '../segments/stillSegments.ts'
import { videoSettings } from '../segments/videoSettings.ts'

/** A longer clip is rarely seen to its end: what follows is encoded when a workout shows it. */
const maxSeconds = 60

/**
 * What a clean output in landscape at 720p of standard quality is made of, so that one of known clips encodes nothing:
 * the clip as an exercise plays it that changes nothing about it, and what is shown between exercises. A trim, a mirror or
 * another speed of a workout is known only when one asks for it: its loop is encoded by the first render that shows it.
 */
export const loopSpecs = ({ durationMs, hash, heightPx, widthPx }: NormalisedClip): SegmentSpec[] => {
  const video = videoSettings({ aspect: '16:9', height: 720, look: 'clean', quality: 'standard' })
  const source = {
    clip: hash,
    widthPx,
    heightPx,
    durationMs,
    trim: null,
    playback: 'loop',
    speed: 1,
    mirrored: false,
    focal: { x: 0.5, y: 0.5 },
    fit: 'crop',
  } as const
  const loops = firstOf({
    segments: loopSegments({ source, video }),
    frames: maxSeconds * video.frameRate,
  })
  return [...loops, plainSegment(video)]
}

type FirstOfArgs = { segments: readonly SegmentSpec[]; frames: number }

/** Those that begin before this frame. */
const firstOf = ({ frames, segments }: FirstOfArgs): SegmentSpec[] => {
  let at = 0
  return segments.filter((segment) => {
    const startFrame = at
    at += segment.frames
    return startFrame < frames
  })
}
