import type { ClipSource, Picture } from '../segments/types.ts'
import assert from 'node:assert/strict'
import { runFrames } from './runFrames.ts'

type ClipInputsArgs = { frameRate: number; picture: Extract<Picture, { kind: 'clips' }> }

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
 * Frames kept in memory by all loops of one run: 10 s, 415 MB at 720p. A longer clip is opened once for each
 * repetition instead, which decodes it again but holds nothing.
 */
export const maxLoopFrames = 300

/** Which clips FFmpeg opens, in the order they are seen. */
export const clipInputs = ({ frameRate, picture }: ClipInputsArgs): ClipInput[] => {
  const budget = Math.floor(maxLoopFrames / picture.sources.length)
  return picture.sources.flatMap(({ frames, source }) =>
    picture.frozen
      ? [{ source, runFrames: 1, frames, repeat: 'loop' as const }]
      : inputsOf({ budget, frameRate, frames, source }),
  )
}

type InputsOfArgs = { budget: number; frameRate: number; frames: number; source: ClipSource }

const inputsOf = ({ budget, frameRate, frames, source }: InputsOfArgs): ClipInput[] => {
  const { oneWay, run } = runFrames({ frameRate, source })
  const boomerang = run > oneWay
  if (boomerang)
    assert(
      oneWay <= maxLoopFrames,
      `a clip that plays there and back is held in memory: at most ${maxLoopFrames} frames, got ${oneWay}; trim the clip`,
    )
  if (source.playback === 'freeze_last' || run >= frames)
    return [{ source, runFrames: run, frames, repeat: 'once' }]
  if (run <= budget || boomerang) return [{ source, runFrames: run, frames, repeat: 'loop' }]
  return Array.from({ length: Math.ceil(frames / run) }, (_, i) => ({
    source,
    runFrames: run,
    frames: Math.min(run, frames - i * run),
    repeat: 'once' as const,
  }))
}
