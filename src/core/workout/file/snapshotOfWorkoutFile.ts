import type { WorkoutSnapshot } from '../../timeline/types.ts'
import type { Speeds } from '../types.ts'
import type { FileClips, WorkoutFile } from './types.ts'
import { defaultSpeeds } from '../defaultSpeeds.ts'
import { noSounds } from '../noSounds.ts'
import { snapshotOfModel } from '../snapshotOfModel.ts'
import { exercisesOfFile } from './exercisesOfFile.ts'
import { modelOfFile } from './modelOfFile.ts'

export type SnapshotOfWorkoutFileArgs = {
  /** Without errors, as `validateWorkoutFile` says. */
  file: WorkoutFile
  clips: FileClips
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
  speeds = defaultSpeeds,
}: SnapshotOfWorkoutFileArgs): WorkoutSnapshot =>
  snapshotOfModel({
    exercises: exercisesOfFile({ clips, file, locale }),
    id: 'file',
    locale,
    model: modelOfFile({ file, locale }),
    sounds: noSounds,
    speed: speeds[file.intensity ?? 'medium'],
  })
