/** The only place where slugs are spelled; everything else that names a collection imports them. */
export const slugs = {
  categories: 'categories',
  clips: 'clips',
  exercises: 'exercises',
  media: 'media',
  music: 'music',
  recordings: 'recordings',
  renders: 'renders',
  settings: 'repreel-settings',
  users: 'users',
  webhookDeliveries: 'webhook-deliveries',
  webhooks: 'webhooks',
  workouts: 'workouts',
} as const
