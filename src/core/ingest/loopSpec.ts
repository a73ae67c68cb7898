import type { SegmentSpec } from '../segments/types.ts'
import type { NormalisedClip } from './types.ts'
import { videoSettings } from '../segments/videoSettings.ts'
import { toFrames } from '../timeline/toFrames.ts'

/**
 * The loop segment at speed 1: the whole clip once on the programme's grid, nothing drawn on it. It may be cut after
 * any frame, so nothing in it leans on a later frame.
 */
export const loopSpec = ({ clip }: { clip: NormalisedClip }): SegmentSpec => {
  const video = videoSettings({ aspect: '16:9', height: 720, look: 'clean', quality: 'standard' })
  const frames = Math.max(1, toFrames(clip.durationMs / 1000))
  const { durationMs, hash, heightPx, widthPx } = clip
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
  return {
    video,
    frames,
    picture: {
      kind: 'clips',
      sources: [{ source, frames }],
      frozen: false,
      rect: { xPx: 0, yPx: 0, widthPx: video.widthPx, heightPx: video.heightPx },
      fit: 'contain',
      focusX: 0.5,
      fill: { kind: 'blur' },
    },
    still: '',
    held: null,
    moving: '',
  }
}
