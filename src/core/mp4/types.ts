import type { SegmentKey, SoundKey } from '../segments/types.ts'

/** What stitching needs to know of one stored segment; made by `indexSegment`, which checks it. */
export type SegmentIndex = {
  /** Samples, one frame each. */
  frames: number
  widthPx: number
  heightPx: number
  /** Where each sample begins in the file, in decoding order; `frames + 1` entries, the last is the end. */
  sampleOffsets: Uint32Array
  /** Composition minus decoding time per sample, in ticks of 1/15360 s; 0 for the first. */
  compositionTicks: Int32Array
  /** First sample of each closed GOP, ascending; the first is 0. */
  gopStarts: Uint32Array
  /** The whole `avc1` box, without `btrt`. */
  sampleEntry: Uint8Array
  /** The decoder configuration: SPS and PPS. */
  avcC: Uint8Array
}

/** What splicing needs to know of one chunk of ADTS; made by `indexAdts`, which checks it. */
export type SoundIndex = {
  packets: number
  /** Where each packet's payload begins once the headers are left out; `packets + 1` entries. */
  payloadOffsets: Uint32Array
}

/** A name in the content store (structurally a StoreName: core does not import adapters). */
export type StoredFile = {
  kind: 'segments' | 'sounds' | 'clips' | 'pictures'
  key: string
  extension: string
}

/** A range of a stored file inside a virtual one. */
export type FilePart = {
  file: StoredFile
  /** Where the range begins in the stored file, in bytes. For `adts`: in its payload, headers left out. */
  offset: number
  /** Bytes that it contributes to the virtual file. */
  length: number
  /** Where they lie in the virtual file. */
  at: number
  /** The stored file is ADTS: offset and length count payload only. */
  adts?: SoundIndex
}

/** A file that exists nowhere as one: a head computed in memory, then ranges of stored files, without gaps. */
export type VirtualFile = { head: Uint8Array; parts: readonly FilePart[]; totalBytes: number }

export type MediaIndexes = {
  segments: (key: SegmentKey) => SegmentIndex
  sounds: (key: SoundKey) => SoundIndex
}
