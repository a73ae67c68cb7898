import type { ClipSource, Picture } from '../segments/types.ts'
import assert from 'node:assert/strict'

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
  const oneWay = oneWayFrames({ frameRate, source })
  const boomerang = source.playback === 'boomerang' && oneWay > 2
  const runFrames = boomerang ? 2 * oneWay - 2 : oneWay
  if (boomerang)
    assert(
      oneWay <= maxLoopFrames,
      `a clip that plays there and back is held in memory: at most ${maxLoopFrames} frames, got ${oneWay}; trim the clip`,
    )
  if (source.playback === 'freeze_last' || runFrames >= frames)
    return [{ source, runFrames, frames, repeat: 'once' }]
  if (runFrames <= budget || boomerang) return [{ source, runFrames, frames, repeat: 'loop' }]
  return Array.from({ length: Math.ceil(frames / runFrames) }, (_, i) => ({
    source,
    runFrames,
    frames: Math.min(runFrames, frames - i * runFrames),
    repeat: 'once' as const,
  }))
}

/** Frames from the first to the last of the (trimmed) clip at its speed; at least one. */
const oneWayFrames = ({ frameRate, source }: { frameRate: number; source: ClipSource }): number => {
  const { inMs, outMs } = source.trim ?? { inMs: 0, outMs: source.durationMs }
  return Math.max(1, Math.round(((outMs - inMs) / 1000 / source.speed) * frameRate))
}
