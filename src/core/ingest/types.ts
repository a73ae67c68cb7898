import type { ContentHash } from '../timeline/types.ts'
import type { ClipNoteCode } from './clipPhrases.ts'

/** A rate as FFmpeg takes it: frames per second, exact. */
export type FrameRate = { num: number; den: number }

/** When the frames of a track are shown, from its packets; the header is only believed where it says how much there should be. */
export type FrameTiming = {
  frames: number
  /** From the first frame's start to the last one's end. */
  durationMs: number
  /** The longest time that one frame stands. */
  longestFrameMs: number
  /** Frames per second on average. */
  averageRate: number
  /** Frames per second of most frames; equals the average where frames come regularly. */
  typicalRate: number
  /** All frames stand equally long. */
  steady: boolean
}

export type Colour = {
  /** null where the file does not say. Names as ffprobe writes them. */
  primaries: string | null
  transfer: string | null
  matrix: string | null
  range: 'tv' | 'pc' | null
}

export type VideoTrack = {
  index: number
  codec: string
  /** As stored, before rotation. */
  widthPx: number
  heightPx: number
  /** Width of a pixel over its height. */
  pixelAspect: number
  /** Clockwise degrees by which the picture must be turned to stand upright. */
  rotation: 0 | 90 | 180 | 270
  mirrored: boolean
  pixelFormat: string
  colour: Colour
  interlaced: boolean
  timing: FrameTiming
}

export type AudioTrack = {
  index: number
  /** null where FFmpeg cannot tell. */
  codec: string | null
}

export type ClipContainer = 'mov' | 'matroska' | 'gif'

/** What ffprobe says about an uploaded file, in our words. */
export type Probe =
  | { readable: false; bytes: number; log: string }
  | {
      readable: true
      bytes: number
      container: ClipContainer
      /** What the header promises; null where it says nothing. */
      promisedMs: number | null
      /** Where the last readable sample of any track ends. */
      readMs: number
      /** The first real video track: cover pictures are none. */
      video: VideoTrack | null
      audio: AudioTrack | null
    }

export type ClipLimits = {
  /** @default 300 */
  maxDurationSeconds: number
  /** @default 2 GiB */
  maxBytes: number
  /** Pixels of one frame. @default 9_437_184 (4096×2304) */
  maxPixels: number
  /** The shorter side. @default 16 */
  minSidePx: number
  /** @default 120 */
  maxFramesPerSecond: number
}

/** Something an editor is told: the code is for translation, the figures are its blanks, the message is English. */
export type ClipNote = { code: ClipNoteCode; message: string; figures: Readonly<Record<string, string>> }

export type ClipFacts = {
  durationMs: number
  /** As shown: upright, with square pixels. */
  widthPx: number
  heightPx: number
  /** Frames per second on average, three decimals. */
  frameRate: number
  codec: string
  hasAudio: boolean
  /** Clockwise degrees that the file asks for. */
  rotation: number
  hdr: boolean
}

export type Judgement =
  | { verdict: 'invalid'; reason: ClipNote; facts: ClipFacts | null }
  | {
      verdict: 'usable'
      warnings: readonly ClipNote[]
      facts: ClipFacts
      /** What is decoded from here on. */
      container: ClipContainer
      video: VideoTrack
      audio: AudioTrack | null
    }

/** The form that ingest writes once; segments are made from it alone. */
export type NormalisedClip = {
  hash: ContentHash
  durationMs: number
  widthPx: number
  heightPx: number
  frameRate: number
}
