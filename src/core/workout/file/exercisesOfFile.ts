import type { ClipSnapshot } from '../../timeline/types.ts'
import type { WorkoutExercise, WorkoutExercises } from '../types.ts'
import type { SoundAsset } from '../../audio/types.ts'
import type { FileClips, FileExercise, FileSounds, WorkoutFile } from './types.ts'
import { DEFAULT_SECONDS_PER_REP } from '../defaultSecondsPerRep.ts'
import { textOf } from './textOf.ts'

type ExercisesOfFileArgs = {
  file: WorkoutFile
  clips: FileClips
  /** @default not heard yet */
  clipSounds?: FileSounds['clips']
  locale: string
}

export const exercisesOfFile = ({
  clips,
  clipSounds = {},
  file,
  locale,
}: ExercisesOfFileArgs): WorkoutExercises =>
  Object.fromEntries(
    Object.entries(file.exercises).map(([id, exercise]) => {
      const clip = Object.hasOwn(clips, id) ? clips[id]! : null
      const clipSound = Object.hasOwn(clipSounds, id) ? clipSounds[id]! : null
      return [id, exerciseOf({ clip, clipSound, exercise, id, locale })]
    }),
  )

type ExerciseOfArgs = {
  clip: ClipSnapshot | null
  clipSound: SoundAsset | null
  exercise: FileExercise
  id: string
  locale: string
}

const exerciseOf = ({ clip, clipSound, exercise, id, locale }: ExerciseOfArgs): WorkoutExercise => ({
  id,
  name: textOf({ locale, value: exercise.name }) ?? id,
  shortName: textOf({ locale, value: exercise.shortName }),
  cues: (exercise.cues ?? []).flatMap((value) => textOf({ locale, value }) ?? []),
  laterality: exercise.laterality ?? 'bilateral',
  mirrorable: exercise.mirrorable ?? true,
  clipSide: exercise.clipSide ?? null,
  secondsPerRep: exercise.secondsPerRep ?? DEFAULT_SECONDS_PER_REP,
  defaultWorkSeconds: exercise.defaultWorkSeconds ?? null,
  defaultReps: exercise.defaultReps ?? null,
  measurement: exercise.measurement ?? 'time_or_reps',
  equipment: (exercise.equipment ?? []).flatMap((value) => textOf({ locale, value }) ?? []),
  impact: exercise.impact ?? null,
  movementPattern: null,
  clipSound,
  clip: clip && playedAs({ clip, exercise }),
})

/** What the file says about playing the clip wins over what its measuring found. */
const playedAs = ({ clip, exercise }: { clip: ClipSnapshot; exercise: FileExercise }): ClipSnapshot => ({
  ...clip,
  playback: exercise.playback ?? clip.playback,
  trim: exercise.trim
    ? { inMs: exercise.trim.inMs ?? 0, outMs: exercise.trim.outMs ?? clip.durationMs }
    : clip.trim,
  focal: exercise.focal
    ? { x: (exercise.focal.xPercent ?? 50) / 100, y: (exercise.focal.yPercent ?? 50) / 100 }
    : clip.focal,
  fit: exercise.fit ?? clip.fit,
})
