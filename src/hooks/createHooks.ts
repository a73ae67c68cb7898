import type { CollectionConfig, GlobalConfig } from 'payload'
import type { BossOf } from '../jobs/bossOf.ts'
import { endDeletedWorkout } from './endDeletedWorkout.ts'
import { fanOutExercise } from './fanOutExercise.ts'
import { fanOutSettings } from './fanOutSettings.ts'
import { ingestUploadedClip } from './ingestUploadedClip.ts'
import { markClipProcessing } from './markClipProcessing.ts'
import { renderPublishedWorkout } from './renderPublishedWorkout.ts'

type Hooks = Record<'workouts' | 'exercises' | 'clips', NonNullable<CollectionConfig['hooks']>> & {
  settings: NonNullable<GlobalConfig['hooks']>
}

/** What each collection does when it is saved. Categories and images have none: no picture depends on them. */
export const createHooks = (bossOf: BossOf): Hooks => ({
  clips: { afterChange: [ingestUploadedClip(bossOf)], beforeChange: [markClipProcessing] },
  exercises: { afterChange: [fanOutExercise(bossOf)] },
  settings: { afterChange: [fanOutSettings(bossOf)] },
  workouts: { afterChange: [renderPublishedWorkout(bossOf)], beforeDelete: [endDeletedWorkout(bossOf)] },
})
