import type { SoundNote } from '../../core/audio/soundPhrases.ts'
import type { SoundAsset } from '../../core/audio/types.ts'
import type { EngineSettings } from '../types.ts'

/** What a sound is for: its limits, and whether the silence at its ends is cut off. */
export type SoundKind =
  /** A recording, or synthesised speech: at most 15 s, without the silence at its ends. */
  | 'voice'
  /** 5 s to 15 min. */
  | 'music'
  /** A clip's own sound, as long as the clip: it keeps its place in time. */
  | 'clip'

export type SoundSettings = Pick<EngineSettings, 'runFfmpeg' | 'scratchDir' | 'store'>

export type PrepareSoundArgs = {
  kind: SoundKind
  /** Any file with a sound track, under whatever name its user gave it. */
  path: string
  settings: SoundSettings
  signal?: AbortSignal
}

export type PreparedSound = { status: 'usable'; asset: SoundAsset } | { status: 'invalid'; reason: SoundNote }
