import type { Visibility } from '../visibility.ts'
import type { VideoEvent } from './events.ts'

type Id = number | string

type Message<Type extends string, Data> = {
  type: Type
  /** When it happened (ISO 8601); not when it was sent. */
  timestamp: string
  data: Data
}

export type VideoEventData = {
  workout: {
    id: Id
    slug: string
    /** In the default language. */
    title: string
    visibility: Visibility | null
    /** Stable: whatever the workout shows at the time. Those of a private workout open only where they are signed. */
    hlsUrl: string
    mp4Url: string
    posterUrl: string
  }
  render: {
    id: Id
    /** Its number within the workout: where messages come out of order, the higher one is the newer. */
    revision: number
    /** What started it, e.g. `publish`, `dependency`, `roll-back`. */
    reason: string
    /** Seconds; null before there is a video. */
    durationSeconds: number | null
    /** What went wrong; of `failed`. */
    error: { code: string; message: string } | null
  }
}

export type ClipEventData = {
  clip: { id: Id; filename: string; title: string | null; /** For editors. */ reason: string | null }
  /** That show it: their workouts cannot render before they have another one. */
  exercises: Array<{ id: Id; slug: string }>
}

/** The body of a webhook, by its `type`; what a person asked for to try one out is `webhook.test`. */
export type WebhookMessage =
  | Message<VideoEvent, VideoEventData>
  | Message<'exercise.clip.invalid', ClipEventData>
  | Message<'webhook.test', { webhook: { id: Id } }>
