import type { SegmentSpec, SoundSpec } from '../segments/types.ts'
import type { ContentHash } from '../timeline/types.ts'

/** A piece that is to be encoded, or was. */
export type Work = { kind: 'segment'; spec: SegmentSpec } | { kind: 'sound'; spec: SoundSpec }

/**
 * Bytes of normalised clips. They were all encoded alike: what was hard to encode there is hard to encode again. One that
 * is missing is taken for a usual one.
 */
export type ClipBytes = ReadonlyMap<ContentHash, number>

/** What encoding will cost, for people and for progress; nothing is decided from it but an order. */
export type Estimator = {
  /** CPU seconds of FFmpeg on this machine. */
  cpuSeconds: (work: Work) => number
  /** Added to the store. */
  bytes: (work: Work) => number
}

/** A piece that this machine, or one beside it, has encoded. */
export type FinishedWork = Work & { cpuSeconds: number }
