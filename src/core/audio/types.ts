/** SHA-256 (hex) of a sound's PCM: names its bytes for ever. */
export type SoundHash = string & { readonly __brand: 'SoundHash' }

/** What planning knows of a stored sound. */
export type SoundAsset = {
  hash: SoundHash
  /** At 48 kHz. */
  samples: number
  /** K-weighted mean square per 100 ms (BS.1770), both channels. */
  loudness: readonly number[]
}

/** Part of a sound that is heard in a chunk. */
export type PlacedSound = {
  sound: SoundHash
  /** Relative to the chunk's first sample, may be negative. */
  atSample: number
  fromSample: number
  samples: number
  gain: number
}

/** Which tones count down and start; their sound is `core/audio`'s. */
export type BeepSet = 'classic' | 'soft' | 'sharp'
