/** SHA-256 (hex) of a sound's PCM: names its bytes for ever. */
export type SoundHash = string & { readonly __brand: 'SoundHash' }

/** What planning knows of a stored sound. Its PCM: signed 16 bit little endian, 48 kHz, two channels. */
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
  /** How long it is heard. */
  samples: number
  gain: number
}

/** Music, or a clip's own sound: what the voice and the tones stand before. */
export type BedSound = PlacedSound & {
  /** Equal-power, so that two sounds that cross keep their loudness. */
  fadeInSamples: number
  fadeOutSamples: number
  /** Samples of the sound per sample heard; another speed than 1 changes the pitch as well. */
  speed: number
}

/** A gain in straight lines between points in order of time; level before the first and after the last. */
export type Envelope = ReadonlyArray<{ atSample: number; gain: number }>

/** One note of a beep. */
export type Tone = {
  /** In samples at 48 kHz from the chunk's first sample (negative when it began before). */
  atSample: number
  frequencyHz: number
  durationSamples: number
  /** Peak, 0–1. */
  gain: number
  /** Levels of the first, second, … harmonic against each other. */
  partials: readonly number[]
  /** Samples in which it falls to 1/e, as a struck bar does; null: held. */
  decaySamples: number | null
}

/** Everything that is heard together, on one count of samples. */
export type Sounds = {
  tones: readonly Tone[]
  voices: readonly PlacedSound[]
  music: readonly BedSound[]
  clips: readonly BedSound[]
  /** Of `music` and `clips`: they step back while something is said, and end with the programme. */
  bedGain: Envelope
  /** Of the whole mix, in steps of half a decibel: what brings the programme to its loudness. */
  gainDb: number
}

/** Which tones count down and start; their sound is `core/audio`'s. */
export type BeepSet = 'classic' | 'soft' | 'sharp'
