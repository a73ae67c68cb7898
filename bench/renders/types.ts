import type { Used } from '../measure/meteredSettings.ts'
import type { NaiveMeasured } from '../naive/measureNaive.ts'
import type { Verified } from '../verify/verifyOutput.ts'
import type { ClipSet } from '../types.ts'

export type StepName =
  | 'cold'
  | 'cold, with ingest'
  | 're-rendered'
  | 'changed, with ingest'
  | 'changed'
  | 'rolled back'
  | 're-ordered'
  | 'one round more'

/** One render by our engine. */
export type OursMeasured = {
  used: Used
  segmentsEncoded: number
  soundsEncoded: number
  /** Added to the store: picture and sound. */
  bytes: { segments: number; sounds: number }
  verified: Verified
}

export type Compared = {
  set: ClipSet
  minutes: number
  durationSeconds: number
  /** Of all clips of the programme. */
  ingestSeconds: number
  naive: readonly NaiveMeasured[]
  /** Naive for one round more; its other edits cost what it costs cold. */
  naiveLonger: NaiveMeasured | null
  steps: ReadonlyArray<{ name: StepName; rounds: readonly OursMeasured[] }>
}
