import type { CollectionConfig, GlobalConfig } from 'payload'
import type { BossOf } from '../jobs/bossOf.ts'
import { slugs } from '../collections/slugs.ts'
import { endDeletedWorkout } from './endDeletedWorkout.ts'
import { fanOutExercise } from './fanOutExercise.ts'
import { fanOutRecording } from './fanOutRecording.ts'
import { fanOutSettings } from './fanOutSettings.ts'
import { ingestUploadedClip } from './ingestUploadedClip.ts'
import { ingestUploadedSound } from './ingestUploadedSound.ts'
import { markClipProcessing } from './markClipProcessing.ts'
import { markSoundProcessing } from './markSoundProcessing.ts'
import { renderPublishedWorkout } from './renderPublishedWorkout.ts'

type Name = 'workouts' | 'exercises' | 'clips' | 'music' | 'recordings'
type Hooks = Record<Name, NonNullable<CollectionConfig['hooks']>> & {
  settings: NonNullable<GlobalConfig['hooks']>
}

/** What each collection does when it is saved. Categories and images have none: no picture depends on them. */
export const createHooks = (bossOf: BossOf): Hooks => {
  const recording = fanOutRecording(bossOf)
  return {
    clips: { afterChange: [ingestUploadedClip(bossOf)], beforeChange: [markClipProcessing] },
    exercises: { afterChange: [fanOutExercise(bossOf)] },
    music: {
      afterChange: [ingestUploadedSound({ bossOf, collection: slugs.music })],
      beforeChange: [markSoundProcessing],
    },
    recordings: {
      afterChange: [ingestUploadedSound({ bossOf, collection: slugs.recordings }), recording.afterChange],
      afterDelete: [recording.afterDelete],
      beforeChange: [markSoundProcessing],
    },
    settings: { afterChange: [fanOutSettings(bossOf)] },
    workouts: { afterChange: [renderPublishedWorkout(bossOf)], beforeDelete: [endDeletedWorkout(bossOf)] },
  }
}
