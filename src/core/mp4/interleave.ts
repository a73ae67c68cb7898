import type { Programme } from './createProgramme.ts'
import type { FilePart } from './types.ts'
import { groupsOfGops } from './groupsOfGops.ts'
import { picturePart } from './picturePart.ts'
import { slotAtFrame } from './slotAtFrame.ts'
import { soundParts } from './soundParts.ts'

type Chunk = { at: number; samples: number }
/** Sound and picture in the order they lie in the file; `at` counts from the first byte of media. */
export type Interleaved = {
  parts: readonly FilePart[]
  pictureChunks: readonly Chunk[]
  soundChunks: readonly Chunk[]
  mediaBytes: number
}

/** A player that reads on has both at hand: about four seconds of picture, then as much sound. */
const CHUNK_FRAMES = 120

export const interleave = (programme: Programme): Interleaved => {
  const parts: FilePart[] = []
  const pictureChunks: Chunk[] = []
  const soundChunks: Chunk[] = []
  let mediaBytes = 0
  let slot = -1
  const place = (part: Omit<FilePart, 'at'>): void => {
    parts.push({ ...part, at: mediaBytes })
    mediaBytes += part.length
  }
  const placeSoundUntil = (toSlot: number): void => {
    if (toSlot <= slot || programme.sounds.length === 0) return
    soundChunks.push({ at: mediaBytes, samples: toSlot - slot })
    soundParts({ programme, fromSlot: slot, toSlot }).forEach(place)
    slot = toSlot
  }
  for (const piece of programme.pictures)
    for (const { fromFrame, toFrame } of groupsOfGops({ ...piece, maxFrames: CHUNK_FRAMES })) {
      pictureChunks.push({ at: mediaBytes, samples: toFrame - fromFrame })
      place(picturePart({ piece, fromFrame, toFrame }))
      const endFrame = piece.startFrame + toFrame - piece.fromFrame
      placeSoundUntil(Math.min(programme.aacFrames, slotAtFrame(endFrame)))
    }
  placeSoundUntil(programme.aacFrames)
  return { parts, pictureChunks, soundChunks, mediaBytes }
}
