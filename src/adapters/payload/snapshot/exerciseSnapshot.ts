import type { ContentHash, ClipSnapshot, ExerciseSnapshot } from '../../../core/timeline/types.ts'
import type { ClipDocument, ExerciseDocument } from './documents.ts'
import { label, type MessageKey } from '../../../messages/label.ts'
import { inLocale, type Locales } from './inLocale.ts'
import { UnrenderableError } from './UnrenderableError.ts'

type ExerciseSnapshotArgs = {
  exercise: ExerciseDocument
  clip: ClipDocument | undefined
  locale: string
  locales: Locales
}

export const exerciseSnapshot = ({
  clip,
  exercise,
  locale,
  locales,
}: ExerciseSnapshotArgs): ExerciseSnapshot => {
  const text = (value: ExerciseDocument['name']): string | null => inLocale({ locale, locales, value })
  const name = text(exercise.name) ?? ''
  if (exercise._status === 'draft')
    throw new UnrenderableError(
      `The exercise "${name}" is not published: publish it, or take it out of the workout.`,
    )
  return {
    id: String(exercise.id),
    name,
    shortName: text(exercise.shortName),
    cues: (inLocale({ locale, locales, value: exercise.cues }) ?? []).map((cue) => cue.text),
    laterality: exercise.laterality ?? 'bilateral',
    mirrorable: exercise.mirrorable ?? true,
    clipSide: exercise.clipSide ?? null,
    secondsPerRep: exercise.secondsPerRep ?? 3,
    defaultWorkSeconds: exercise.defaultWorkSeconds ?? null,
    defaultReps: exercise.defaultReps ?? null,
    measurement: exercise.measurement ?? 'time',
    equipment: (exercise.equipment ?? []).map((value) => equipmentLabel(value, locale)),
    clip: clipSnapshot({ clip, exercise, name }),
  }
}

const equipmentLabel = (value: string, locale: string): string => {
  const labels: Record<string, string> = label(`equipment.${value}` as MessageKey) // every value has one (messages' test)
  return labels[locale] ?? labels.en ?? value
}

type ClipSnapshotArgs = { clip: ClipDocument | undefined; exercise: ExerciseDocument; name: string }

const clipSnapshot = ({ clip, exercise, name }: ClipSnapshotArgs): ClipSnapshot => {
  const { normalised, status } = clip ?? {}
  if (
    status !== 'usable' ||
    !normalised?.hash ||
    !normalised.durationMs ||
    !normalised.widthPx ||
    !normalised.heightPx
  )
    throw new UnrenderableError(
      status === 'processing'
        ? `The clip of the exercise "${name}" is still being processed: the video follows by itself.`
        : `The exercise "${name}" has no usable clip: choose or upload another one.`,
    )
  return {
    hash: normalised.hash as ContentHash, // ingest wrote it
    durationMs: normalised.durationMs,
    widthPx: normalised.widthPx,
    heightPx: normalised.heightPx,
    trim: trimOf(exercise, normalised.durationMs),
    playback: exercise.playback ?? 'loop',
    focal: { x: (exercise.focal?.xPercent ?? 50) / 100, y: (exercise.focal?.yPercent ?? 50) / 100 },
  }
}

/** One end alone trims at that end. */
const trimOf = ({ trim }: ExerciseDocument, clipMs: number): ClipSnapshot['trim'] => {
  const inMs = trim?.inMs ?? 0
  const outMs = Math.min(trim?.outMs ?? clipMs, clipMs)
  return inMs <= 0 && outMs >= clipMs ? null : { inMs, outMs }
}
