import type { FilePart, VirtualFile } from '../mp4/types.ts'
import { box, fullBox } from '../mp4/box.ts'
import { ascii, concat, u32, u32Of, u64Of } from '../mp4/bytes.ts'

type MovieFragmentArgs = {
  /** From 1. */
  sequenceNumber: number
  /** As the initialisation segment has it. */
  trackId: number
  /** In ticks of the track's timescale. */
  decodeTime: number
  ticksPerSample: number
  /** Of samples for which the table says nothing else. */
  defaultSampleFlags: number
  trun: { version: 0 | 1; flags: number; samples: number; firstSampleFlags?: number; rows: readonly number[] }
  parts: ReadonlyArray<Omit<FilePart, 'at'>>
}

/** Offsets count from the `moof`; default duration and flags follow. */
const TFHD_FLAGS = 0x020028

/** `moof` and the head of an `mdat`, then ranges of the store. */
export const movieFragment = (args: MovieFragmentArgs): VirtualFile => {
  const mediaBytes = args.parts.reduce((sum, { length }) => sum + length, 0)
  const dataOffset = moof(args, 0).length + 8
  const head = concat([moof(args, dataOffset), u32(mediaBytes + 8), ascii('mdat')])
  let at = head.length
  const parts = args.parts.map((part) => {
    const placed = { ...part, at }
    at += part.length
    return placed
  })
  return { head, parts, totalBytes: at }
}

const moof = (args: MovieFragmentArgs, dataOffset: number): Uint8Array => {
  const { sequenceNumber, trackId, decodeTime, ticksPerSample, defaultSampleFlags, trun } = args
  const { version, flags, samples, firstSampleFlags, rows } = trun
  const firstFlags = firstSampleFlags === undefined ? [] : [firstSampleFlags]
  return box(
    'moof',
    fullBox('mfhd', {}, u32(sequenceNumber)),
    box(
      'traf',
      fullBox('tfhd', { flags: TFHD_FLAGS }, u32(trackId, ticksPerSample, defaultSampleFlags)),
      // 64 bits, the form that players are tested with.
      fullBox('tfdt', { version: 1 }, u64Of([decodeTime])),
      fullBox('trun', { version, flags }, u32(samples, dataOffset, ...firstFlags), u32Of(rows)),
    ),
  )
}
