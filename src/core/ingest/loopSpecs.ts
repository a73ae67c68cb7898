import type { SegmentSpec } from '../segments/types.ts'
import type { NormalisedClip } from './types.ts'
import { loopSegments } from '../segments/loopSegments.ts'
import { plainSegment } from '../segments/stillSegments.ts'
import { videoSettings } from '../segments/videoSettings.ts'

type LoopSpecsArgs = {
  clip: NormalisedClip
  /** Of playback, 0.5–2. */
  speeds: readonly number[]
}

/** A longer clip is rarely seen to its end: what follows is encoded when a workout shows it. */
const maxSeconds = 60

/**
 * What a clean output in landscape at 720p of standard quality is made of, so that one of known clips encodes nothing:
 * the clip as an exercise plays it that changes nothing about it, and what is shown between exercises.
 */
export const loopSpecs = ({ clip, speeds }: LoopSpecsArgs): SegmentSpec[] => {
  const video = videoSettings({ aspect: '16:9', height: 720, look: 'clean', quality: 'standard' })
  const { durationMs, hash, heightPx, widthPx } = clip
  const loops = speeds.flatMap((speed) => {
    const source = {
      clip: hash,
      widthPx,
      heightPx,
      durationMs,
      trim: null,
      playback: 'loop',
      speed,
      mirrored: false,
      focal: { x: 0.5, y: 0.5 },
      fit: 'crop',
    } as const
    return firstOf({ segments: loopSegments({ source, video }), frames: maxSeconds * video.frameRate })
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
