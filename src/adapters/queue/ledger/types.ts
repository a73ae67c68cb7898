import type { SegmentSpec, SoundSpec } from '../../../core/segments/types.ts'

/** One thing to encode, and what makes it. */
export type PieceWork = { key: string } & (
  { kind: 'segment'; spec: SegmentSpec } | { kind: 'sound'; spec: SoundSpec }
)

export type PlannedPiece = PieceWork & {
  /** Keys of the clips and sounds it is made from: the store keeps them as long as it, so that it can be made again. */
  reads: readonly string[]
  /** Video frames, for progress; 0 for sound. */
  frames: number
  /** Index of the first output that needs it; 0 is the default output. */
  outputRank: number
  /** Second of the film in which it is needed first, where somebody watches while it is made. */
  playsAtSeconds?: number
  /** Whether the store has it already. */
  isStored: boolean
  /** What encoding it is expected to cost; 0 where it is stored. */
  cpuSecondsExpected: number
}
