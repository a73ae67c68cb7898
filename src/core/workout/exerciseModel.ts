import type { ClipSnapshot, ExerciseSnapshot, Side } from '../timeline/types.ts'

/** An exercise as an editor fills it in, one locale, nothing certain yet; paths of issues are paths in this form. */
export type ExerciseModel = {
  id?: string | null
  name?: string | null
  shortName?: string | null
  instructions?: ReadonlyArray<{ text?: string | null }> | null
  cues?: ReadonlyArray<{ text?: string | null }> | null
  aliases?: readonly string[] | null
  laterality?: ExerciseSnapshot['laterality'] | null
  mirrorable?: boolean | null
  clipSide?: Side | null
  measurement?: ExerciseSnapshot['measurement'] | null
  defaultWorkSeconds?: number | null
  defaultReps?: number | null
  secondsPerRep?: number | null
  tempo?: string | null
  primaryMuscles?: readonly string[] | null
  secondaryMuscles?: readonly string[] | null
  playback?: ClipSnapshot['playback'] | null
  trim?: { inMs?: number | null; outMs?: number | null } | null
  focal?: { xPercent?: number | null; yPercent?: number | null } | null
  easierVariants?: readonly string[] | null
  harderVariants?: readonly string[] | null
}

/** Which exercises name which as variants; by id. */
export type VariantGraph = Readonly<
  Record<string, { easier: readonly string[]; harder: readonly string[]; name?: string }>
>
