import type { WorkoutSnapshot } from '../../timeline/types.ts'
import type { Speeds } from '../types.ts'
import type { FileClips, FileSounds, WorkoutFile } from './types.ts'
import { defaultSpeeds } from '../defaultSpeeds.ts'
import { noSounds } from '../noSounds.ts'
import { snapshotOfModel } from '../snapshotOfModel.ts'
import { exercisesOfFile } from './exercisesOfFile.ts'
import { modelOfFile } from './modelOfFile.ts'

export type SnapshotOfWorkoutFileArgs = {
  /** Without errors, as `validateWorkoutFile` says. */
  file: WorkoutFile
  clips: FileClips
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
  sounds = { clips: {}, tracks: [] },
  speeds = defaultSpeeds,
}: SnapshotOfWorkoutFileArgs): WorkoutSnapshot =>
  snapshotOfModel({
    exercises: exercisesOfFile({ clips, clipSounds: sounds.clips, file, locale }),
    id: 'file',
    locale,
    model: modelOfFile({ file, locale }),
    sounds: { ...noSounds, tracks: sounds.tracks },
    speed: speeds[file.intensity ?? 'medium'],
  })
