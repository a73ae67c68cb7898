import type { OutputSpec } from '../segments/types.ts'
import type { IntervalKind } from '../timeline/types.ts'

/** Why a segment has to be encoded, compared with the version before. */
export type Reason =
  /** The version before shows no such thing. */
  | 'new'
  | 'clip'
  | 'speed'
  | 'side'
  | 'duration'
  | 'words'
  /** Where it stands in the workout: the round, the number of the exercise. */
  | 'place'
  | 'theme'
  /** What is drawn and where: layout, switches, fonts. */
  | 'look'
  /** Size, quality, aspect. */
  | 'video'
  /** Another FFmpeg, x264, libass, or renderer. */
  | 'encoder'
  /** The version before has it, and the store does not any more. */
  | 'missing'

/** What a segment is made from, so that two can be compared: short hashes, kept with the version. */
export type PieceFacets = {
  /** The first twelve digits of the segment's key. */
  key: string
  kind: IntervalKind
  /** 0-based, within its interval. */
  part: number
  /** The exercises on the picture. */
  shows: string
  clip: string
  speed: string
  side: string
  frames: number
  video: string
  /** Where the clip lies, how many shapes are drawn, and in which fonts. */
  look: string
  /** Every colour that is drawn with, RRGGBB or BBGGRR, one after another. */
  colours: string
  words: string
  /** Of the exercises that are shown and announced. */
  names: string
  /** Round, rounds, number of the exercise, number of exercises. */
  place: string
  /** All that can be read, with its digits. */
  numbers: string
  /** Everything that is drawn. */
  drawing: string
}

/** Each segment of an output once, in order of its first use. */
export type OutputFacets = { output: OutputSpec; pieces: PieceFacets[] }
export type PlanFacets = OutputFacets[]

/** Of one interval, what a render would encode anew. What an interval before it needs too is counted there. */
export type IntervalForecast = {
  index: number
  kind: IntervalKind
  label: string
  startSeconds: number
  seconds: number
  segments: number
  newSegments: number
  /** Of its new segments, each once; empty where there is none. */
  reasons: Reason[]
  cpuSeconds: number
  bytes: number
}

export type OutputForecast = { output: OutputSpec; intervals: IntervalForecast[] }

/** What a render would do, without doing it. */
export type Forecast = {
  segments: { total: number; new: number }
  /** Chunks of sound. */
  sounds: { total: number; new: number }
  /** Estimates: CPU seconds of FFmpeg, and bytes added to the store. */
  cpuSeconds: number
  bytes: number
  outputs: OutputForecast[]
}
