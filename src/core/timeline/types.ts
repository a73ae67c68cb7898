import type { BeepSet, SoundAsset } from '../audio/types.ts'
import type { PhraseTexts } from '../voice/phraseIds.ts'
import type { Show } from '../look/show.ts'
import type { Theme } from '../look/themes.ts'

/**
 * What a workout is for everything that computes with it, and the timeline it becomes.
 * A snapshot holds one locale and only what picture and sound depend on.
 */

export type Phase = 'warmup' | 'main' | 'cooldown'
export type BlockFormat =
  'interval' | 'circuit' | 'straight_sets' | 'superset' | 'tabata' | 'emom' | 'amrap' | 'for_time'
export type Side = 'left' | 'right'

/** Seconds, as an editor types them; `timeline` turns them into frames once. */
export type WorkoutTimes = {
  /** 0–60. @default 10 */
  prepareSeconds: number
  /** 5–300. @default 40 */
  workSeconds: number
  /** 0–300; 0 means no rest. @default 20 */
  restSeconds: number
  /** 0–600. @default 60 */
  restBetweenRoundsSeconds: number
  /** 0–30. @default 5 */
  sideSwitchSeconds: number
}

/** A content hash (SHA-256, hex) of the normalised clip: names its bytes for ever. */
export type ContentHash = string & { readonly __brand: 'ContentHash' }

export type ClipSnapshot = {
  hash: ContentHash
  /** Length of the normalised clip, in milliseconds. */
  durationMs: number
  widthPx: number
  heightPx: number
  /** Part of the clip that is one repetition; both ends in milliseconds, the end exclusive. null: the whole clip. */
  trim: { inMs: number; outMs: number } | null
  playback: 'loop' | 'boomerang' | 'freeze_last'
  /** What must stay in the picture when it is cropped; 0–1 of width and height. */
  focal: { x: number; y: number }
  /** Where a video is portrait or square and the clip is wider: cropped round the focal point, or whole before itself blurred. */
  fit: 'crop' | 'blur'
}

export type ExerciseSnapshot = {
  id: string
  /** Localised, 2–80 characters. */
  name: string
  /** Localised, at most 24 characters; used in small cards only. */
  shortName: string | null
  /** Localised, at most 5 of at most 60 characters. */
  cues: readonly string[]
  laterality: 'bilateral' | 'alternating' | 'unilateral'
  /** Whether the other side may be shown as the mirrored clip. */
  mirrorable: boolean
  /** The side that the clip shows working; null where sides mean nothing. */
  clipSide: Side | null
  /** 0.5–20, at speed 1. */
  secondsPerRep: number
  /** 5–300; used where neither the item nor its block says a time. null: the workout's default. */
  defaultWorkSeconds: number | null
  defaultReps: number | null
  measurement: 'time' | 'reps' | 'time_or_reps'
  /** Localised labels; empty means bodyweight. */
  equipment: readonly string[]
  clip: ClipSnapshot
  /** What the clip's own microphone heard, played while it is shown working. null: not heard. */
  clipSound: SoundAsset | null
}

export type ItemTarget = { kind: 'time'; seconds: number | null } | { kind: 'reps'; reps: number | null }

export type ExerciseItem = {
  kind: 'exercise'
  id: string
  exerciseId: string
  /** null: the exercise's, block's or workout's default, in that order of who says it last. */
  target: ItemTarget | null
  side: 'auto' | 'left' | 'right' | 'both_sides'
  restAfterSeconds: number | null
  /** Localised, e.g. "2 × 12 kg". */
  loadNote: string | null
}

export type ItemSnapshot =
  | ExerciseItem
  | { kind: 'rest'; id: string; seconds: number }
  | { kind: 'message'; id: string; text: string; seconds: number }

export type BlockSnapshot = {
  id: string
  /** Localised. */
  name: string | null
  phase: Phase
  format: BlockFormat
  /** 1–20. */
  rounds: number
  /** Overrides of the workout's defaults for this block. */
  times: { workSeconds: number | null; restSeconds: number | null; restBetweenRoundsSeconds: number | null }
  /** emom only. @default 60 */
  intervalSeconds: number | null
  /** amrap and for_time only. */
  timeCapSeconds: number | null
  /** Rest between this block and the next; null: the workout's round rest. */
  restAfterSeconds: number | null
  items: readonly ItemSnapshot[]
}

/** Which cues are spoken: none; names, sides and rounds; all of them. */
export type VoiceLevel = 'off' | 'minimal' | 'full'

/** What is heard, beside the clips' own sound. */
export type AudioSnapshot = {
  beeps: BeepSet | 'off'
  voiceLevel: VoiceLevel
  /** A speaker of recordings, or a voice of the speech engine; 'default' where nobody has chosen. */
  voice: string
  /** Uploaded recordings that speak this workout, by the id of what they say; everything else is synthesised. */
  recordings: Readonly<Record<string, SoundAsset>>
  /** The host's own words for phrases, in the snapshot's locale. */
  phrases: Partial<PhraseTexts>
  /** Played from the first frame to the last, in a circle where it is shorter. null: none. */
  music: {
    /** At least one, in the order of play. */
    tracks: readonly SoundAsset[]
    crossfadeMs: number
  } | null
}

export type WorkoutSnapshot = {
  id: string
  /** BCP 47. */
  locale: string
  title: string
  /** Playback speed of clips, 0.5–2, from the workout's intensity. */
  speed: number
  audio: AudioSnapshot
  /** The colours that are burned into the picture: themselves, not their name, so that a changed brand is a change. */
  theme: Theme
  /** What is drawn. */
  show: Show
  defaults: WorkoutTimes
  blocks: readonly BlockSnapshot[]
  exercises: Readonly<Record<string, ExerciseSnapshot>>
}

export type IntervalKind = 'prepare' | 'work' | 'rest' | 'switch_sides' | 'round_rest' | 'message' | 'outro'

export type CueType =
  | 'name' // "Get ready: X", "Next: X", a block's name
  | 'switch_sides'
  | 'countdown' // the beeps at −3, −2, −1, or the numbers spoken
  | 'go' // the longer, higher tone on the first frame of the next interval
  | 'round'
  | 'rest'
  | 'ten_seconds'
  | 'halfway'
  | 'praise' // "Well done"

export type Cue = {
  type: CueType
  /** Inclusive, on the programme's frame grid (not relative to the interval). */
  atFrame: number
  /** Names the phrase of `core/voice`, or a tone; with `value` where the phrase has a blank. */
  phraseKey: string
  value?: string
  /** false: a tone, or something that is only seen. */
  spoken: boolean
  /** Measured where the sound was made before the plan, estimated otherwise. */
  durationMs: number
  /** Higher wins where two would overlap; the lower is dropped, never cut. */
  priority: number
}

/** What is asked of the viewer: seconds of work, or repetitions that take about so many seconds. */
export type Dose =
  { kind: 'time'; seconds: number; perSide: boolean } | { kind: 'reps'; reps: number; perSide: boolean }

/** The work that comes next, as a rest, a prepare or a switch announces it. */
export type NextUp = {
  /** Index of that work interval. */
  intervalIndex: number
  exerciseId: string
  side: Side | null
  dose: Dose
}

/** `side`, `reps` and `seconds` only where an amrap or for_time lists what to do; a unilateral exercise stands twice. */
export type ShownExercise = { id: string; reps?: number; seconds?: number; side?: Side }

export type Interval = {
  index: number
  kind: IntervalKind
  phase: Phase
  /** null for prepare and outro. */
  blockId: string | null
  /** Localised: the block's name, or what its kind is called; null for prepare and outro. */
  blockLabel: string | null
  itemId: string | null
  format: BlockFormat | null
  /** 1-based, inside the block; 1 of 1 where rounds mean nothing. For `round_rest`: the round that follows. */
  round: number
  rounds: number
  /** 1-based place of this work (or of the work that comes next) among all works; both sides count as one. */
  exerciseNumber: number
  exerciseCount: number
  side: Side | null
  /** One for a plain work; several, in order, for amrap and for_time. Empty where none is shown. */
  exercises: readonly ShownExercise[]
  /** For work: what is asked. null elsewhere. */
  dose: Dose | null
  /** Localised: the exercise's name, the message's text, the next block's name; empty for outro. */
  label: string
  nextLabel: string | null
  next: NextUp | null
  /** Inclusive. */
  startFrame: number
  /** Exclusive. */
  endFrame: number
  cues: readonly Cue[]
}

export type Timeline = {
  frameRate: number
  locale: string
  title: string
  /** The host's own words for what its voice says, in this locale; captions say them too. @default ours */
  phrases?: Partial<PhraseTexts>
  /** Frames; equals the last interval's endFrame. */
  totalFrames: number
  intervals: readonly Interval[]
}
