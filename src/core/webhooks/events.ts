/** What happens to a workout's video. None is of a preview. */
export const videoEvents = [
  'workout.video.queued',
  'workout.video.rendering',
  'workout.video.playable',
  'workout.video.ready',
  'workout.video.failed',
  'workout.video.superseded',
  'workout.video.promoted',
  'workout.video.rolled_back',
] as const

/** What a webhook may be told of. */
export const webhookEvents = [...videoEvents, 'exercise.clip.invalid'] as const

export type VideoEvent = (typeof videoEvents)[number]
