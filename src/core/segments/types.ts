import type { Sounds } from '../audio/types.ts'
import type { ColourRoute } from '../look/assColour.ts'
import type { ContentHash, Timeline, WorkoutSnapshot } from '../timeline/types.ts'

/** SHA-256 (hex) of the command that makes the segment: names its bytes for ever. */
export type SegmentKey = string & { readonly __brand: 'SegmentKey' }
/** The same for one interval's encoded sound. */
export type SoundKey = string & { readonly __brand: 'SoundKey' }

export type Aspect = '16:9' | '9:16' | '1:1'
/** 'preview' is for looking at a draft soon: it is asked for by an action, never chosen for a workout. */
export type Quality = 'preview' | 'standard' | 'high'
/** One video of a version. */
export type OutputSpec = {
  locale: string
  aspect: Aspect
  look: 'burned' | 'clean'
  /** Of the shorter side, in pixels. */
  height: 1080 | 720 | 480
  quality: Quality
}

/** Everything that must be equal for segments to be joined without re-encoding. */
export type VideoSettings = {
  widthPx: number
  heightPx: number
  frameRate: 30
  crf: number
  preset: 'ultrafast' | 'veryfast' | 'medium'
  /** 0: may be cut after any frame. */
  bFrames: number
  gopFrames: number
  /** H.264's, by the size of the picture. */
  level: '3.1' | '4.0'
}

export type Rect = { xPx: number; yPx: number; widthPx: number; heightPx: number }

/** One clip played in a loop, as it is drawn on the frame. */
export type ClipSource = {
  clip: ContentHash
  widthPx: number
  heightPx: number
  durationMs: number
  trim: { inMs: number; outMs: number } | null
  playback: 'loop' | 'boomerang' | 'freeze_last'
  speed: number
  mirrored: boolean
  focal: { x: number; y: number }
  /** How it is fitted where the frame is not landscape and it is wider than its place. */
  fit: 'crop' | 'blur'
}

export type Picture =
  | { kind: 'colour'; colour: string }
  | {
      kind: 'clips'
      /** Played one after another; `frames` of the last may end inside a loop. Their sum is the segment's `frames`. */
      sources: ReadonlyArray<{ source: ClipSource; frames: number }>
      /** The first or the last frame of a run stands still for the whole segment. */
      frozen: 'first' | 'last' | false
      /** Where the clip is drawn; even numbers. */
      rect: Rect
      /** 'cover' crops round the focal point; 'contain' never crops. */
      fit: 'cover' | 'contain'
      /** Where across `rect` the focal point comes to lie when 'cover' crops; 0–1, as the viewer sees it. */
      focusX: number
      /**
       * What fills the rest: the same clip blurred and darkened over the whole frame, the clip mirrored at one of its edges
       * (for what lies under a scrim), or a colour.
       */
      fill: { kind: 'blur' } | { kind: 'mirror'; edge: 'left' | 'right' } | { kind: 'colour'; colour: string }
    }

/** Pictures of one part of the frame, each seen until the next. */
export type HeldPictures = {
  /** ASS document of all of them, of the rectangle's size. */
  document: string
  /** Where a picture begins, ascending from 0. */
  atFrames: readonly number[]
  /** Even numbers. */
  rect: Rect
}

/** A PNG of the store, scaled to a part of the frame. */
export type PlacedLogo = { hash: ContentHash; rect: Rect }

/** A segment: one FFmpeg run, self-contained data; any worker with the clip can encode it. */
export type SegmentSpec = {
  video: VideoSettings
  frames: number
  picture: Picture
  /** ASS document of what stands still in the whole segment: drawn once, laid on as one picture. '' for none. */
  still: string
  /** Lies on the still picture. Left out: there is none. */
  logo?: PlacedLogo
  /** What stands still for a while, such as digits: drawn where it changes, laid on as pictures; none overlaps another. */
  held: readonly HeldPictures[]
  /** ASS document of what changes from frame to frame. '' for none. */
  moving: string
  /** What that is drawn on: 'rgb' holds every colour, at the price of converting each frame. @default 'ycbcr' */
  movingOn?: ColourRoute
}

/** So many frames of a segment, from its first, in their place; fewer than it has where a loop is cut. */
export type SegmentPiece = { spec: SegmentSpec; frames: number }

/** One chunk of sound, relative to its first sample; self-contained but for the PCM of the sounds that it names. */
export type SoundSpec = Sounds & {
  /** AAC frames of 1024 samples at 48 kHz that the chunk contributes to the programme. */
  aacFrames: number
  bitrateKbps: number
}

/** What a workout's video is made from; its hash decides whether a save changed the video. */
export type RenderInput = {
  /** At least one; the first is the default output. */
  outputs: readonly OutputSpec[]
  /** What the poster shows, in seconds from the start. @default two seconds into the first work */
  posterSeconds?: number | null
  /** One per locale that an output asks for, by locale. */
  snapshots: Readonly<Record<string, WorkoutSnapshot>>
}

/** A font as libass finds it: by the family that the file names. */
export type FontFile = {
  family: string
  /** SHA-256 of the file, hex. */
  hash: string
  /** In the folder of fonts. */
  name: string
}

export type OutputPlan = {
  output: OutputSpec
  timeline: Timeline
  pieces: ReadonlyArray<{ key: SegmentKey; frames: number; intervalIndex: number }>
  sounds: ReadonlyArray<{ key: SoundKey; aacFrames: number }>
}

/** Everything a render will do, as data. */
export type RenderPlan = {
  outputs: readonly OutputPlan[]
  /** What the poster shows, of the default output. null: two seconds into the first work. */
  posterFrame: number | null
  segments: ReadonlyMap<SegmentKey, SegmentSpec>
  sounds: ReadonlyMap<SoundKey, SoundSpec>
}

/** What a version is made of, stored with it; everything served is computed from this. */
export type Manifest = {
  video: { widthPx: number; heightPx: number; frameRate: number; frames: number }
  /** In order; sample ranges of segments, the end exclusive. */
  pieces: ReadonlyArray<{ key: SegmentKey; fromFrame: number; toFrame: number }>
  sound: {
    sampleRateHz: 48000
    /** AAC frames of the programme, priming not counted. */
    aacFrames: number
    /** In order; packet ranges of chunks, the end exclusive; the first piece begins with the priming packet. */
    pieces: ReadonlyArray<{ key: SoundKey; fromPacket: number; toPacket: number }>
  }
}
