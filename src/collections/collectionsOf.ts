import type { CollectionConfig } from 'payload'
import type { Setting } from './types.ts'
import { categories } from './categories.ts'
import { clips } from './clips.ts'
import { exercises } from './exercises.ts'
import { media } from './media.ts'
import { music } from './music.ts'
import { recordings } from './recordings.ts'
import { renders } from './renders.ts'
import { webhookDeliveries } from './webhookDeliveries.ts'
import { webhooks } from './webhooks.ts'
import { withCappedReads } from './withCappedReads.ts'
import { withKindsChecked } from './withKindsChecked.ts'
import { workouts } from './workouts.ts'

/** In the order of the admin panel's menu. */
export const collectionsOf = (setting: Setting): CollectionConfig[] =>
  [
    workouts,
    exercises,
    clips,
    recordings,
    music,
    categories,
    media,
    renders,
    webhooks,
    webhookDeliveries,
  ].map((collection) => withKindsChecked(withCappedReads(collection(setting))))
