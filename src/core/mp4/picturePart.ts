import type { PicturePiece } from './createProgramme.ts'
import type { FilePart } from './types.ts'

type PicturePartArgs = { piece: PicturePiece; fromFrame: number; toFrame: number }

/** The bytes of a segment's samples; the end exclusive. */
export const picturePart = ({ piece, fromFrame, toFrame }: PicturePartArgs): Omit<FilePart, 'at'> => {
  const { sampleOffsets } = piece.index
  const offset = sampleOffsets[fromFrame]!
  return {
    file: { kind: 'segments', key: piece.key, extension: 'mp4' },
    offset,
    length: sampleOffsets[toFrame]! - offset,
  }
}
