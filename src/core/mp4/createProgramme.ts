import type { Manifest, SegmentKey, SoundKey } from '../segments/types.ts'
import type { MediaIndexes, SegmentIndex, SoundIndex } from './types.ts'
import { mediaFormat } from './mediaFormat.ts'

/** A sample range of a segment in its place; the end exclusive. */
export type PicturePiece = {
  key: SegmentKey
  index: SegmentIndex
  fromFrame: number
  toFrame: number
  /** Where it begins in the programme. */
  startFrame: number
}

/** A packet range of a chunk in its place; the end exclusive. */
export type SoundPiece = {
  key: SoundKey
  index: SoundIndex
  fromPacket: number
  toPacket: number
  /** Where it begins on the programme's AAC grid; −1 is the priming packet. */
  startSlot: number
}

/** A manifest with its indexes, found to fit together. */
export type Programme = {
  frames: number
  aacFrames: number
  widthPx: number
  heightPx: number
  sampleEntry: Uint8Array
  avcC: Uint8Array
  pictures: readonly PicturePiece[]
  /** Empty: a film without sound. */
  sounds: readonly SoundPiece[]
}

type CreateProgrammeArgs = { manifest: Manifest } & MediaIndexes

/** Puts each piece in its place, and refuses a manifest whose pieces would not play as one stream. */
export const createProgramme = ({ manifest, segments, sounds }: CreateProgrammeArgs): Programme => {
  const { video, sound } = manifest
  if (video.frameRate !== mediaFormat.frameRate)
    throw new Error(`The manifest has ${video.frameRate} frames a second; segments are joined at 30`)
  const pictures = placePictures(manifest, segments)
  const [first] = pictures
  if (!first) throw new Error('The manifest has no picture')
  requireSum({
    what: 'frames',
    wanted: video.frames,
    found: pictures.reduce((sum, p) => sum + p.toFrame - p.fromFrame, 0),
  })
  for (const piece of pictures) requireSameDecoder(first, piece, video)
  const soundPieces = placeSounds(manifest, sounds)
  const packets = soundPieces.reduce((sum, piece) => sum + piece.toPacket - piece.fromPacket, 0)
  requireSum({
    what: 'packets of sound (priming included)',
    wanted: sound.aacFrames === 0 ? 0 : sound.aacFrames + 1,
    found: packets,
  })
  return {
    frames: video.frames,
    aacFrames: sound.aacFrames,
    widthPx: video.widthPx,
    heightPx: video.heightPx,
    sampleEntry: first.index.sampleEntry,
    avcC: first.index.avcC,
    pictures,
    sounds: soundPieces,
  }
}

const placePictures = ({ pieces }: Manifest, segments: MediaIndexes['segments']): PicturePiece[] => {
  let startFrame = 0
  return pieces.map(({ key, fromFrame, toFrame }) => {
    const index = segments(key)
    requireCuttable({ key, index, fromFrame, toFrame })
    const piece = { key, index, fromFrame, toFrame, startFrame }
    startFrame += toFrame - fromFrame
    return piece
  })
}

const placeSounds = ({ sound }: Manifest, sounds: MediaIndexes['sounds']): SoundPiece[] => {
  let startSlot = -1
  return sound.pieces.map(({ key, fromPacket, toPacket }) => {
    const index = sounds(key)
    if (fromPacket < 0 || toPacket <= fromPacket || toPacket > index.packets)
      throw new Error(
        `Packets ${fromPacket}..${toPacket} of sound ${key} are asked for; it has ${index.packets}`,
      )
    const piece = { key, index, fromPacket, toPacket, startSlot }
    startSlot += toPacket - fromPacket
    return piece
  })
}

/** A range can be cut out when it begins with a key frame and shows exactly the frames that it decodes. */
const requireCuttable = ({ key, index, fromFrame, toFrame }: Omit<PicturePiece, 'startFrame'>): void => {
  const range = `Frames ${fromFrame}..${toFrame} of segment ${key}`
  if (fromFrame < 0 || toFrame <= fromFrame || toFrame > index.frames)
    throw new Error(`${range} are asked for; it has ${index.frames}`)
  if (!index.gopStarts.includes(fromFrame)) throw new Error(`${range} do not begin with a key frame`)
  if (toFrame === index.frames || index.gopStarts.includes(toFrame)) return
  const shown = index.compositionTicks.subarray(fromFrame, toFrame)
  const isWhole = shown.every((ticks, i) => fromFrame + i + ticks / mediaFormat.ticksPerFrame < toFrame)
  if (!isWhole) throw new Error(`${range} end inside a group of B frames: cut segments made with -bf 0 only`)
}

const requireSum = ({ what, wanted, found }: { what: string; wanted: number; found: number }): void => {
  if (wanted !== found) throw new Error(`The manifest promises ${wanted} ${what}, its pieces have ${found}`)
}

const requireSameDecoder = (first: PicturePiece, piece: PicturePiece, video: Manifest['video']): void => {
  const { widthPx, heightPx, avcC } = piece.index
  if (widthPx !== video.widthPx || heightPx !== video.heightPx)
    throw new Error(
      `Segment ${piece.key} is ${widthPx}×${heightPx}, the manifest says ${video.widthPx}×${video.heightPx}`,
    )
  const isSame =
    avcC.length === first.index.avcC.length && avcC.every((byte, i) => byte === first.index.avcC[i])
  if (!isSame)
    throw new Error(
      `Segments ${first.key} and ${piece.key} need different decoder configurations (avcC): ` +
        'encode all segments of an output with one setting and stitchable=1',
    )
}
