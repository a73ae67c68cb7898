import type { BoxAt } from './readBoxes.ts'
import type { SampleTable } from './sampleTable.ts'
import type { SegmentIndex } from './types.ts'
import { box } from './box.ts'
import { mediaFormat } from './mediaFormat.ts'
import { bodyAt, boxesIn, viewOf } from './readBoxes.ts'
import { readSampleTable } from './sampleTable.ts'

export type IndexSegmentArgs = {
  /** All boxes of the file, in order (their headers suffice to know them). */
  boxes: readonly BoxAt[]
  /** The content of its `moov`. */
  moov: Uint8Array
}

/**
 * Reads what stitching needs, and refuses what would not join: FFmpeg and players decode a wrong joint to garbage
 * without an error, so this is where it is noticed.
 */
export const indexSegment = ({ boxes, moov }: IndexSegmentArgs): SegmentIndex => {
  const mdat = onlyMdat(boxes)
  const mdia = onlyVideoTrack(moov)
  requireTimescale(mdia)
  const stbl = required(bodyAt(mdia, 'minf', 'stbl'), 'stbl')
  const entry = sampleEntryOf(stbl)
  const table = readSampleTable(stbl)
  requireConstantRate(table)
  const sampleOffsets = contiguousOffsets(table, mdat)
  const compositionTicks = fromFirst(table.compositionTicks)
  requireClosedGops({ gopStarts: table.syncSamples, compositionTicks })
  return {
    frames: table.sizes.length,
    sampleOffsets,
    compositionTicks,
    gopStarts: table.syncSamples,
    ...entry,
  }
}

const required = (body: Uint8Array | undefined, type: string): Uint8Array => {
  if (!body) throw new Error(`The segment has no '${type}': make it again`)
  return body
}

const onlyMdat = (boxes: readonly BoxAt[]): BoxAt => {
  if (boxes.some(({ type }) => type === 'moof'))
    throw new Error('The segment is fragmented (moof): make it without -movflags frag_*')
  const found = boxes.filter(({ type }) => type === 'mdat')
  if (found.length !== 1) throw new Error(`The segment has ${found.length} 'mdat' boxes, it must have one`)
  return found[0]!
}

const onlyVideoTrack = (moov: Uint8Array): Uint8Array => {
  const tracks = boxesIn(moov).filter(({ type }) => type === 'trak')
  if (tracks.length !== 1)
    throw new Error(
      `The segment has ${tracks.length} tracks, it must have one, of video: make it with -an -sn -dn`,
    )
  const trak = moov.subarray(tracks[0]!.bodyByte, tracks[0]!.endByte)
  const mdia = required(bodyAt(trak, 'mdia'), 'mdia')
  const handler = String.fromCharCode(...required(bodyAt(mdia, 'hdlr'), 'hdlr').subarray(8, 12))
  if (handler !== 'vide') throw new Error(`The segment's track is '${handler}', it must be 'vide'`)
  return mdia
}

const requireTimescale = (mdia: Uint8Array): void => {
  const mdhd = viewOf(required(bodyAt(mdia, 'mdhd'), 'mdhd'))
  const timescale = mdhd.getUint32(mdhd.getUint8(0) === 1 ? 20 : 12)
  if (timescale !== mediaFormat.videoTimescale)
    throw new Error(`The segment's timescale is ${timescale}: make it with -video_track_timescale 15360`)
}

const requireConstantRate = ({ durations, sizes }: SampleTable): void => {
  if (sizes.length === 0) throw new Error('The segment has no frames')
  const ticks = durations.map(([, each]) => each)
  if (durations.length !== 1 || durations[0]![0] !== sizes.length || ticks[0] !== mediaFormat.ticksPerFrame)
    throw new Error(
      `The segment's frames last ${ticks.slice(0, 4).join(', ')} ticks, each must last 512 (30 a second)`,
    )
}

const contiguousOffsets = ({ sizes, chunkOffsets, chunkSamples }: SampleTable, mdat: BoxAt): Uint32Array => {
  if (mdat.endByte > 0xffffffff)
    throw new Error(`The segment ends at byte ${mdat.endByte}; the limit is 4 GB`)
  const offsets = new Uint32Array(sizes.length + 1)
  offsets[0] = mdat.bodyByte
  sizes.forEach((size, i) => (offsets[i + 1] = offsets[i]! + size))
  let sample = 0
  const isContiguous = chunkOffsets.every((offset, i) => {
    const isNext = offset === offsets[sample]
    sample += chunkSamples[i] ?? 0
    return isNext
  })
  if (!isContiguous || sample !== sizes.length || offsets.at(-1) !== mdat.endByte)
    throw new Error("The segment's frames are not one unbroken run that fills its 'mdat': make it again")
  return offsets
}

/** FFmpeg shifts all offsets so that none is negative and undoes it by an edit list; here the first frame is at 0. */
const fromFirst = (ticks: Int32Array): Int32Array => ticks.map((each) => each - ticks[0]!)

/** Closed: what a GOP shows is what it decodes, so cutting at its edges takes nothing from a neighbour. */
const requireClosedGops = ({
  gopStarts,
  compositionTicks,
}: Pick<SegmentIndex, 'gopStarts' | 'compositionTicks'>): void => {
  if (gopStarts[0] !== 0) throw new Error('The segment does not begin with a key frame: make it again')
  const shown = new Uint8Array(compositionTicks.length)
  gopStarts.forEach((start, i) => {
    const end = gopStarts[i + 1] ?? compositionTicks.length
    for (let sample = start; sample < end; sample++) {
      const frame = sample + compositionTicks[sample]! / mediaFormat.ticksPerFrame
      if (!Number.isInteger(frame) || frame < start || frame >= end || shown[frame] === 1)
        throw new Error(
          `Frame ${sample} is shown at ${frame}, outside its GOP ${start}..${end}: make it with -flags +cgop`,
        )
      shown[frame] = 1
    }
    if (compositionTicks[start] !== 0)
      throw new Error(`Key frame ${start} is not the first shown of its GOP: make it with -flags +cgop`)
  })
}

/** Bytes of a visual sample entry before the boxes inside it. */
const VISUAL_ENTRY_BYTES = 78

const sampleEntryOf = (
  stbl: Uint8Array,
): Pick<SegmentIndex, 'sampleEntry' | 'avcC' | 'widthPx' | 'heightPx'> => {
  const stsd = required(bodyAt(stbl, 'stsd'), 'stsd')
  const found = boxesIn(stsd, 8)
  const entry = found[0]
  if (found.length !== 1 || entry?.type !== 'avc1')
    throw new Error(
      `The segment holds '${found.map(({ type }) => type).join("', '")}', it must be one 'avc1' (libx264)`,
    )
  const body = stsd.subarray(entry.bodyByte, entry.endByte)
  const inner = boxesIn(body, VISUAL_ENTRY_BYTES)
  // Bit rates differ from segment to segment; everything else here must not.
  const kept = inner
    .filter(({ type }) => type !== 'btrt')
    .map(({ startByte, endByte }) => body.subarray(startByte, endByte))
  const avcC = required(bodyAt(body.subarray(VISUAL_ENTRY_BYTES), 'avcC'), 'avcC')
  return {
    sampleEntry: box('avc1', body.subarray(0, VISUAL_ENTRY_BYTES), ...kept),
    avcC: avcC.slice(),
    widthPx: viewOf(body).getUint16(24),
    heightPx: viewOf(body).getUint16(26),
  }
}
