import type { Manifest } from '../segments/types.ts'
import { AAC_FRAME_SAMPLES, SAMPLE_RATE_HZ } from '../audio/grid.ts'

/** A stretch of a film that can be sent as soon as its pieces are stored. */
export type StreamWindow = {
  startFrame: number
  /** On the programme's AAC grid, priming not counted; the end exclusive. */
  fromSlot: number
  toSlot: number
  /** Its picture alone. */
  picture: Manifest
  /** Chunks that reach into it, and where each begins on the grid. */
  sounds: ReadonlyArray<Manifest['sound']['pieces'][number] & { startSlot: number }>
}

/** Two seconds for the first, so that playing begins soon; then four, as fragments of a playlist have. */
const FIRST_SECONDS = 2
const SECONDS = 4

/** The film in stretches of whole pieces, in order. */
export const windowsOf = (manifest: Manifest): StreamWindow[] => {
  const { sound, video } = manifest
  const placed = soundsOf(manifest)
  const windows: StreamWindow[] = []
  let pieces: Array<Manifest['pieces'][number]> = []
  let [startFrame, frames] = [0, 0]
  manifest.pieces.forEach((piece, i) => {
    pieces.push(piece)
    frames += piece.toFrame - piece.fromFrame
    const isLast = i === manifest.pieces.length - 1
    const least = (windows.length === 0 ? FIRST_SECONDS : SECONDS) * video.frameRate
    if (frames < least && !isLast) return
    const fromSlot = windows.at(-1)?.toSlot ?? 0
    const toSlot = isLast ? sound.aacFrames : slotOf(startFrame + frames, video.frameRate)
    windows.push({
      fromSlot,
      picture: { video: { ...video, frames }, pieces, sound: { ...sound, aacFrames: 0, pieces: [] } },
      sounds: placed.filter(({ endSlot, startSlot }) => startSlot < toSlot && endSlot > fromSlot),
      startFrame,
      toSlot,
    })
    startFrame += frames
    frames = 0
    pieces = []
  })
  return windows
}

/** The first slot that is not whole before the frame begins. */
const slotOf = (frame: number, frameRate: number): number =>
  Math.floor((frame * SAMPLE_RATE_HZ) / (frameRate * AAC_FRAME_SAMPLES))

const soundsOf = ({ sound: { pieces } }: Manifest) => {
  // The first packet is the priming one.
  let startSlot = -1
  return pieces.map((piece) => {
    const endSlot = startSlot + piece.toPacket - piece.fromPacket
    const placed = { ...piece, endSlot, startSlot }
    startSlot = endSlot
    return placed
  })
}
