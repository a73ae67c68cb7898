import type { BlockFormat, Phase, Side } from '../../../core/timeline/types.ts'
import type { Impact, Level, WorkoutModel } from '../../../core/workout/types.ts'
import type { BrandModel } from '../../../core/look/brand/brandModel.ts'
import type { Show } from '../../../core/look/show.ts'
import type { ThemeName } from '../../../core/look/themes.ts'
import type { DocumentId } from '../renders/types.ts'
import type { SoundColumns } from '../sounds/types.ts'

/**
 * What the snapshot reads of each document, as Payload's database adapter gives it for all locales: relationships are
 * ids, nothing is populated, and a localised value is still one per locale. Anything may be missing in an old row.
 */
export type Localised<T> = Record<string, T | null | undefined> | T | null | undefined

/** An id from the database; a save may bring the document itself. */
export type Reference = DocumentId | { id: DocumentId } | null | undefined

export type ItemDocument = {
  id?: string | null
  kind?: 'exercise' | 'rest' | 'message' | null
  exercise?: Reference
  text?: Localised<string>
  target?: 'time' | 'reps' | null
  workSeconds?: number | null
  reps?: number | null
  side?: 'auto' | 'left' | 'right' | 'both_sides' | null
  restAfterSeconds?: number | null
  seconds?: number | null
  loadNote?: Localised<string>
}

export type BlockDocument = {
  id?: string | null
  name?: Localised<string>
  phase?: Phase | null
  format?: BlockFormat | null
  rounds?: number | null
  workSeconds?: number | null
  restSeconds?: number | null
  restBetweenRoundsSeconds?: number | null
  intervalSeconds?: number | null
  timeCapSeconds?: number | null
  restAfterSeconds?: number | null
  items?: ItemDocument[] | null
}

export type WorkoutDocument = {
  id: DocumentId
  _status?: 'draft' | 'published' | null
  title?: Localised<string>
  summary?: Localised<string>
  level?: Level | null
  intensity?: 'low' | 'medium' | 'high' | null
  defaults?: {
    prepareSeconds?: number | null
    workSeconds?: number | null
    restSeconds?: number | null
    restBetweenRoundsSeconds?: number | null
    sideSwitchSeconds?: number | null
  } | null
  look?: {
    theme?: ThemeName | null
    show?: { [Name in keyof Show]?: boolean | null } | null
  } | null
  audio?: (WorkoutModel['audio'] & { music?: Reference[] | null }) | null
  blocks?: BlockDocument[] | null
  quality?: 'standard' | 'high' | null
  posterSeconds?: number | null
  outputs?: Array<{ locale: string; aspect: string; look: string; height: string }> | null
}

export type ExerciseDocument = {
  id: DocumentId
  _status?: 'draft' | 'published' | null
  name?: Localised<string>
  shortName?: Localised<string>
  cues?: Localised<Array<{ text: string }>>
  laterality?: 'bilateral' | 'alternating' | 'unilateral' | null
  mirrorable?: boolean | null
  clipSide?: Side | null
  secondsPerRep?: number | null
  defaultWorkSeconds?: number | null
  defaultReps?: number | null
  measurement?: 'time' | 'reps' | 'time_or_reps' | null
  equipment?: string[] | null
  primaryMuscles?: string[] | null
  secondaryMuscles?: string[] | null
  impact?: Impact | null
  slug?: string | null
  contraindications?: string[] | null
  intensity?: 'low' | 'moderate' | 'high' | null
  level?: Level | null
  modality?: string | null
  movementPattern?: string | null
  category?: Reference
  easierVariants?: Reference[] | null
  harderVariants?: Reference[] | null
  noise?: 'quiet' | 'loud' | null
  position?: string | null
  clip?: Reference
  clipSound?: boolean | null
  trim?: { inMs?: number | null; outMs?: number | null } | null
  playback?: 'loop' | 'boomerang' | 'freeze_last' | null
  focal?: { xPercent?: number | null; yPercent?: number | null } | null
  fit?: 'crop' | 'blur' | null
}

/** The licence group of an asset. */
export type LicenceDocument = {
  license?: string | null
  title?: string | null
  author?: string | null
  sourceUrl?: string | null
  isAiGenerated?: boolean | null
}

export type ClipDocument = {
  id: DocumentId
  licence?: LicenceDocument | null
  status?: 'processing' | 'usable' | 'invalid' | null
  normalised?: {
    hash?: string | null
    durationMs?: number | null
    widthPx?: number | null
    heightPx?: number | null
  } | null
  /** What its microphone heard; none where it has no sound track. */
  sound?: SoundColumns | null
}

export type SettingsDocument = {
  speeds?: Partial<Record<'low' | 'medium' | 'high', number | null>> | null
  brand?: BrandModel | null
}

export type MusicDocument = {
  id: DocumentId
  title?: string | null
  artist?: string | null
  licence?: LicenceDocument | null
  status?: 'processing' | 'usable' | 'invalid' | null
  sound?: SoundColumns | null
}

export type RecordingDocument = Pick<MusicDocument, 'id' | 'licence' | 'status' | 'sound'> & {
  saidId?: string | null
  speaker?: string | null
}

/** Everything that one workout's picture and sound are made from. */
export type WorkoutDocuments = {
  workout: WorkoutDocument
  exercises: ReadonlyMap<string, ExerciseDocument>
  clips: ReadonlyMap<string, ClipDocument>
  music: ReadonlyMap<string, MusicDocument>
  settings: SettingsDocument
}
