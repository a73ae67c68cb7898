import type { SoundAsset } from '../audio/types.ts'
import type { PhraseTexts } from '../voice/phraseIds.ts'
import type { Show } from '../look/show.ts'
import type { ThemeName } from '../look/themes.ts'
import type {
  AudioSnapshot,
  BlockFormat,
  ClipSnapshot,
  ExerciseItem,
  ExerciseSnapshot,
  Phase,
  VoiceLevel,
  WorkoutTimes,
} from '../timeline/types.ts'

/**
 * A workout as an editor fills it in, one locale, nothing certain yet. The CMS's document and the workout file are both
 * of this form, so an issue's path is a field's path in either.
 */
export type WorkoutModel = {
  title?: string | null
  summary?: string | null
  level?: Level | null
  intensity?: Intensity | null
  defaults?: { [Name in keyof WorkoutTimes]?: number | null } | null
  audio?: {
    /** @default 'classic' */
    beeps?: AudioSnapshot['beeps'] | null
    /** @default 'full' */
    voiceLevel?: VoiceLevel | null
    /** @default 'default' */
    voice?: string | null
    /** How long one track of music fades into the next. @default 3 */
    crossfadeSeconds?: number | null
  } | null
  look?: {
    /** @default 'dark' */
    theme?: ThemeName | null
    /** What nobody says is as `defaultShow`. */
    show?: { [Name in keyof Show]?: boolean | null } | null
  } | null
  blocks?: readonly BlockModel[] | null
  /** What the poster shows, from the start. @default two seconds into the first work */
  posterSeconds?: number | null
}

export type BlockModel = {
  id?: string | null
  name?: string | null
  /** @default 'main' */
  phase?: Phase | null
  /** @default 'interval' */
  format?: BlockFormat | null
  /** @default 1 */
  rounds?: number | null
  workSeconds?: number | null
  restSeconds?: number | null
  restBetweenRoundsSeconds?: number | null
  intervalSeconds?: number | null
  timeCapSeconds?: number | null
  restAfterSeconds?: number | null
  items?: readonly ItemModel[] | null
}

export type ItemModel = {
  id?: string | null
  /** @default 'exercise' */
  kind?: 'exercise' | 'rest' | 'message' | null
  /** Names one of the exercises given beside the workout. */
  exercise?: string | null
  target?: 'time' | 'reps' | null
  workSeconds?: number | null
  reps?: number | null
  /** @default 'auto' */
  side?: ExerciseItem['side'] | null
  restAfterSeconds?: number | null
  /** Of a rest or a message; a message's default is 10. */
  seconds?: number | null
  text?: string | null
  loadNote?: string | null
}

export type Level = 'beginner' | 'intermediate' | 'advanced'
export type Intensity = 'low' | 'medium' | 'high'
export type Impact = 'none' | 'low' | 'high'

/** What a workout has to know of an exercise that an item names. */
export type WorkoutExercise = Omit<ExerciseSnapshot, 'clip'> & {
  /** null: none, or none that is usable (still processed, or invalid). */
  clip: ClipSnapshot | null
  impact: Impact | null
  /** As a value of the vocabulary; null: nobody has said it. */
  movementPattern: string | null
}

/** The workout's uploaded sounds that are usable. */
export type WorkoutSounds = {
  /** By the id of what they say. */
  recordings: Readonly<Record<string, SoundAsset>>
  /** The host's own words for phrases, in the locale that is asked. */
  phrases: Partial<PhraseTexts>
  /** Its music, in the order of play. */
  tracks: readonly SoundAsset[]
}

export type WorkoutExercises = Readonly<Record<string, WorkoutExercise>>

/** Playback speed of the clips per intensity. */
export type Speeds = Readonly<Record<Intensity, number>>
