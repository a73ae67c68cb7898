import type { Show } from '../../look/show.ts'
import type { BrandModel } from '../../look/brand/brandModel.ts'
import type { ThemeName } from '../../look/themes.ts'
import type { Impact, Intensity, ItemModel, Level, BlockModel, WorkoutModel } from '../types.ts'
import type { SoundAsset } from '../../audio/types.ts'
import type { AudioSnapshot, ExerciseSnapshot, ClipSnapshot, Side } from '../../timeline/types.ts'

/** A text, or one text per locale: `{ en: Squats, fr: Squats }`. */
export type FileText = string | Readonly<Record<string, string>>

/** A workout file as it is read, of the right form; docs/workout-file.md tells what each key means. */
export type WorkoutFile = {
  title: FileText
  summary?: FileText
  level?: Level
  intensity?: Intensity
  defaults?: NonNullable<WorkoutModel['defaults']>
  audio?: Partial<Pick<AudioSnapshot, 'beeps' | 'voice' | 'voiceLevel'>> & {
    /** File names below the clips' folder, in the order of play. */
    music?: readonly string[]
    crossfadeSeconds?: number
  }
  look?: { theme?: ThemeName; show?: Partial<Show>; brand?: FileBrand }
  exercises: Readonly<Record<string, FileExercise>>
  blocks: readonly FileBlock[]
}

/** A theme of the file's own; `logo` is a file below the clips' folder. */
export type FileBrand = { [Name in keyof BrandModel]: NonNullable<BrandModel[Name]> }

/** What is known of each exercise's clip, by the exercise's name in the file; none where it is not usable. */
export type FileClips = Readonly<Record<string, ClipSnapshot>>

/** What is heard of the file's clips and music. */
export type FileSounds = {
  /** Of each exercise that plays its clip's own sound, by the exercise's name in the file. */
  clips: Readonly<Record<string, SoundAsset>>
  /** In the order of play. */
  tracks: readonly SoundAsset[]
}

export type FileExercise = {
  name: FileText
  shortName?: FileText
  /** File name below the clips' folder. */
  clip: string
  cues?: readonly FileText[]
  equipment?: readonly FileText[]
  laterality?: ExerciseSnapshot['laterality']
  clipSide?: Side
  mirrorable?: boolean
  measurement?: ExerciseSnapshot['measurement']
  defaultWorkSeconds?: number
  defaultReps?: number
  secondsPerRep?: number
  impact?: Impact
  trim?: { inMs?: number; outMs?: number }
  playback?: ClipSnapshot['playback']
  focal?: { xPercent?: number; yPercent?: number }
  fit?: ClipSnapshot['fit']
  /** Whether the clip's own sound is heard. */
  clipSound?: boolean
}

export type FileBlock = Omit<
  { [Key in keyof BlockModel]?: NonNullable<BlockModel[Key]> },
  'id' | 'items' | 'name'
> & {
  name?: FileText
  items: readonly FileItem[]
}

/** An exercise, `rest: seconds`, or `message: text`: the one key that says what it is says its content too. */
export type FileItem = {
  exercise?: string
  rest?: number
  message?: FileText
  /** Of work, or of a message. */
  seconds?: number
  reps?: number
  side?: NonNullable<ItemModel['side']>
  restAfterSeconds?: number
  loadNote?: FileText
}
