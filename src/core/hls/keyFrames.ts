import type { PicturePiece } from '../mp4/createProgramme.ts'
import type { VideoFragment } from './planFragments.ts'

/** A key frame, shown alone until the next one where somebody winds through the video. */
export type KeyFrame = {
  piece: PicturePiece
  /** Of the piece's segment. */
  sample: number
  startFrame: number
  /** Until the next one. */
  frames: number
}

/** A second: a short loop has a key frame at each repetition, and a list of all of them would be long. */
const minFrames = 30

export const keyFramesOf = (fragments: readonly VideoFragment[]): KeyFrame[] => {
  const found: KeyFrame[] = []
  for (const { runs, startFrame } of fragments) {
    let at = startFrame
    for (const { fromFrame, piece, toFrame } of runs) {
      const last = found.at(-1)
      const frames = toFrame - fromFrame
      if (last && last.frames < minFrames) last.frames += frames
      else found.push({ piece, sample: fromFrame, startFrame: at, frames })
      at += frames
    }
  }
  return found
}
