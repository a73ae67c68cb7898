import type { Recorded } from '../measure/recorded.ts'
import type { Used } from '../measure/meteredSettings.ts'
import type { NaiveMeasured } from '../naive/measureNaive.ts'
import type { ProgrammeName } from '../programme/openProgramme.ts'
import type { Verified } from '../verify/verifyOutput.ts'

export type StepName =
  | 'clips known'
  | 'cold, with ingest'
  | 'cold'
  | 're-rendered'
  | 'one exercise changed, with ingest'
  | 'one exercise changed'
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

export type Step = OursMeasured & { name: StepName }

/** Everything of one programme once, from uploads to the last edit. */
export type OursRound = { durationSeconds: number; ingestSeconds: number; steps: readonly Step[] }

export type Compared = {
  programme: ProgrammeName
  naive: ReadonlyArray<Recorded<NaiveMeasured>>
  /** Naive for one round more; null: not measured, its other edits cost what it costs cold. */
  naiveLonger: Recorded<NaiveMeasured> | null
  /** Whether naive's figures are those of the same programme without music. */
  naiveWithoutMusic: boolean
  /** File with naive's command, beside the results. */
  commandFile: string
  ours: ReadonlyArray<Recorded<OursRound>>
}
