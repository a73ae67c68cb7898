import { clipTexts } from './en/clips.ts'
import { composeTexts } from './en/compose.ts'
import { exerciseTexts } from './en/exercises.ts'
import { impactTexts } from './en/impact.ts'
import { lookTexts } from './en/look.ts'
import { overviewTexts } from './en/overview.ts'
import { playerTexts } from './en/player.ts'
import { queueTexts } from './en/queue.ts'
import { renderTexts } from './en/renders.ts'
import { settingsTexts } from './en/settings.ts'
import { sharedTexts } from './en/shared.ts'
import { soundTexts } from './en/sound.ts'
import { vocabularyTexts } from './en/vocabulary.ts'
import { webhookTexts } from './en/webhooks.ts'
import { workoutTexts } from './en/workouts.ts'

/** Every text that editors read. Each file of `fr/` has the keys of its English one, or does not compile. */
export const en = {
  ...clipTexts,
  ...composeTexts,
  ...exerciseTexts,
  ...impactTexts,
  ...lookTexts,
  ...overviewTexts,
  ...playerTexts,
  ...queueTexts,
  ...renderTexts,
  ...settingsTexts,
  ...sharedTexts,
  ...soundTexts,
  ...vocabularyTexts,
  ...webhookTexts,
  ...workoutTexts,
} as const
