import type { ProbeFile } from '../../adapters/ffmpeg/createProbe.ts'
import type { SoundAsset } from '../../core/audio/types.ts'
import type { ClipFacts, ClipLimits, ClipNote, NormalisedClip } from '../../core/ingest/types.ts'
import type { SegmentKey } from '../../core/segments/types.ts'
import type { EngineSettings } from '../types.ts'

export type IngestSettings = EngineSettings & { probe: ProbeFile }

export type IngestResult =
  | { status: 'invalid'; reason: ClipNote; facts: ClipFacts | null }
  | {
      status: 'usable'
      facts: ClipFacts
      warnings: readonly ClipNote[]
      normalised: NormalisedClip
      /** null: the clip is silent. */
      sound: SoundAsset | null
      loopSegmentKeys: readonly SegmentKey[]
      posterKey: string
    }

/** One attempt: what its steps share. */
export type IngestAttempt = {
  settings: IngestSettings
  limits: ClipLimits
  signal?: AbortSignal
  /** The original under a name of ours, in the scratch folder. */
  source: string
  /** The one folder that FFmpeg may write to. */
  folder: string
}
