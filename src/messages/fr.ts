import type { en } from './en.ts'
import { clipTexts } from './fr/clips.ts'
import { composeTexts } from './fr/compose.ts'
import { exerciseTexts } from './fr/exercises.ts'
import { impactTexts } from './fr/impact.ts'
import { lookTexts } from './fr/look.ts'
import { overviewTexts } from './fr/overview.ts'
import { playerTexts } from './fr/player.ts'
import { queueTexts } from './fr/queue.ts'
import { renderTexts } from './fr/renders.ts'
import { settingsTexts } from './fr/settings.ts'
import { sharedTexts } from './fr/shared.ts'
import { soundTexts } from './fr/sound.ts'
import { vocabularyTexts } from './fr/vocabulary.ts'
import { webhookTexts } from './fr/webhooks.ts'
import { workoutTexts } from './fr/workouts.ts'

export const fr: Record<keyof typeof en, string> = {
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
}
