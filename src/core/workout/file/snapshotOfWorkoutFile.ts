import type { WorkoutSnapshot } from '../../timeline/types.ts'
import type { Speeds } from '../types.ts'
import type { FileClips, FileSounds, WorkoutFile } from './types.ts'
import { brandTheme } from '../../look/brand/brandTheme.ts'
import { defaultSpeeds } from '../defaultSpeeds.ts'
import { noSounds } from '../noSounds.ts'
import { snapshotOfModel } from '../snapshotOfModel.ts'
import { exercisesOfFile } from './exercisesOfFile.ts'
import { modelOfFile } from './modelOfFile.ts'

export type SnapshotOfWorkoutFileArgs = {
  /** Without errors, as `validateWorkoutFile` says. */
  file: WorkoutFile
  clips: FileClips
  /** What `normaliseLogo` made of the file that `look.brand.logo` names. */
  logo?: string | null
  /** @default none */
  sounds?: FileSounds
  /** BCP 47. */
  locale: string
  /** @default { low: 0.8, medium: 1, high: 1.25 } */
  speeds?: Speeds
}

/** What the file's video depends on. */
export const snapshotOfWorkoutFile = ({
  clips,
  file,
  locale,
  logo = null,
  sounds = { clips: {}, tracks: [] },
  speeds = defaultSpeeds,
}: SnapshotOfWorkoutFileArgs): WorkoutSnapshot =>
  snapshotOfModel({
    brand: brandTheme({ brand: { ...file.look?.brand, logo } }),
    exercises: exercisesOfFile({ clips, clipSounds: sounds.clips, file, locale }),
    id: 'file',
    locale,
    model: modelOfFile({ file, locale }),
    sounds: { ...noSounds, tracks: sounds.tracks },
    speed: speeds[file.intensity ?? 'medium'],
  })
