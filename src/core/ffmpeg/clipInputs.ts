import type { ClipSource, Picture, VideoSettings } from '../segments/types.ts'
import assert from 'node:assert/strict'
import { runFrames } from './runFrames.ts'

type ClipInputsArgs = {
  picture: Extract<Picture, { kind: 'clips' }>
  video: Pick<VideoSettings, 'frameRate' | 'heightPx' | 'widthPx'>
}

/** One opening of a clip by FFmpeg, and the frames it gives. */
export type ClipInput = {
  source: ClipSource
  /** Frames of one run through the clip, there and back with 'boomerang'. */
  runFrames: number
  /** Frames that this input contributes. */
  frames: number
  /** 'loop': kept in memory and repeated. 'once': read as it comes; its last frame stands where it is too short. */
  repeat: 'loop' | 'once'
}

/**
 * Pixels kept in memory by all loops of one run: 10 s at 720p, 415 MB. A longer clip is opened once for each repetition
 * instead, which decodes it again but holds nothing.
 */
const maxLoopPixels = 300 * 1280 * 720

/** What plays there and back is held one way, whatever the size: FFmpeg turns round what it has read as a whole. */
export const maxReversedFrames = 300

/** Which clips FFmpeg opens, in the order they are seen. */
export const clipInputs = ({ picture, video }: ClipInputsArgs): ClipInput[] => {
  const { frameRate, heightPx, widthPx } = video
  const budget = Math.floor(maxLoopPixels / (widthPx * heightPx) / picture.sources.length)
  return picture.sources.flatMap(({ frames, source }) =>
    picture.frozen
      ? [{ source, runFrames: 1, frames, repeat: 'loop' as const }]
      : inputsOf({ budget, frameRate, frames, source }),
  )
}

type InputsOfArgs = { budget: number; frameRate: number; frames: number; source: ClipSource }

const inputsOf = ({ budget, frameRate, frames, source }: InputsOfArgs): ClipInput[] => {
  const { oneWay, run } = runFrames({ frameRate, source })
  if (run > oneWay)
    assert(
      oneWay <= maxReversedFrames,
      `a clip that plays there and back is held in memory: at most ${maxReversedFrames} frames, got ${oneWay}; trim the clip`,
    )
  if (source.playback === 'freeze_last' || run >= frames)
    return [{ source, runFrames: run, frames, repeat: 'once' }]
  if (run <= budget) return [{ source, runFrames: run, frames, repeat: 'loop' }]
  return Array.from({ length: Math.ceil(frames / run) }, (_, i) => ({
    source,
    runFrames: run,
    frames: Math.min(run, frames - i * run),
    repeat: 'once' as const,
  }))
}
