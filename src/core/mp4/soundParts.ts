import type { Programme, SoundPiece } from './createProgramme.ts'
import type { FilePart } from './types.ts'

type SoundRangeArgs = { programme: Pick<Programme, 'sounds'>; fromSlot: number; toSlot: number }

/** The bytes of the packets on slots `fromSlot` to `toSlot` (exclusive) of the programme's AAC grid. */
export const soundParts = (args: SoundRangeArgs): Array<Omit<FilePart, 'at'>> =>
  piecesOfSlots(args).map(({ piece, fromPacket, toPacket }) => {
    const { payloadOffsets } = piece.index
    const offset = payloadOffsets[fromPacket]!
    return {
      file: { kind: 'sounds', key: piece.key, extension: 'aac' },
      offset,
      length: payloadOffsets[toPacket]! - offset,
      adts: piece.index,
    }
  })

/** The size of each packet on those slots. */
export const soundSizes = (args: SoundRangeArgs): number[] =>
  piecesOfSlots(args).flatMap(({ piece, fromPacket, toPacket }) => {
    const { payloadOffsets } = piece.index
    return Array.from(
      { length: toPacket - fromPacket },
      (_, i) => payloadOffsets[fromPacket + i + 1]! - payloadOffsets[fromPacket + i]!,
    )
  })

type SlotsOfPiece = { piece: SoundPiece; fromPacket: number; toPacket: number }

const piecesOfSlots = ({ programme, fromSlot, toSlot }: SoundRangeArgs): SlotsOfPiece[] =>
  programme.sounds.flatMap((piece) => {
    const packetOfSlot = piece.fromPacket - piece.startSlot
    const fromPacket = Math.max(piece.fromPacket, fromSlot + packetOfSlot)
    const toPacket = Math.min(piece.toPacket, toSlot + packetOfSlot)
    return fromPacket < toPacket ? [{ piece, fromPacket, toPacket }] : []
  })
