import type { CollectionConfig, GlobalConfig } from 'payload'
import type { BossOf } from '../jobs/bossOf.ts'
import { slugs } from '../collections/slugs.ts'
import { endDeletedWorkout } from './endDeletedWorkout.ts'
import { exportChangedWorkout } from './exportChangedWorkout.ts'
import { fanOutExercise } from './fanOutExercise.ts'
import { fanOutRecording } from './fanOutRecording.ts'
import { fanOutSettings } from './fanOutSettings.ts'
import { ingestUploadedClip } from './ingestUploadedClip.ts'
import { ingestUploadedSound } from './ingestUploadedSound.ts'
import { markClipProcessing } from './markClipProcessing.ts'
import { lockSavedWorkout } from './lockSavedWorkout.ts'
import { markSoundProcessing } from './markSoundProcessing.ts'
import { renderPublishedWorkout } from './renderPublishedWorkout.ts'
import { categorySearchHooks, searchHooks } from './search/searchHooks.ts'

type Name = 'categories' | 'workouts' | 'exercises' | 'clips' | 'music' | 'recordings'
type Hooks = Record<Name, NonNullable<CollectionConfig['hooks']>> & {
  settings: NonNullable<GlobalConfig['hooks']>
}

/** What each collection does when it is saved. Images have none: no picture depends on them. */
export const createHooks = (bossOf: BossOf): Hooks => {
  const recording = fanOutRecording(bossOf)
  const [exerciseSearch, workoutSearch] = [searchHooks('exercise'), searchHooks('workout')]
  return {
    categories: {
      afterChange: [categorySearchHooks.afterChange],
      afterDelete: [categorySearchHooks.afterDelete],
    },
    clips: { afterChange: [ingestUploadedClip(bossOf)], beforeChange: [markClipProcessing] },
    exercises: {
      afterChange: [fanOutExercise(bossOf), exerciseSearch.afterChange],
      afterDelete: [exerciseSearch.afterDelete],
    },
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
    workouts: {
      afterChange: [renderPublishedWorkout(bossOf), workoutSearch.afterChange, exportChangedWorkout(bossOf)],
      afterDelete: [workoutSearch.afterDelete],
      beforeChange: [lockSavedWorkout],
      beforeDelete: [endDeletedWorkout(bossOf)],
    },
  }
}
