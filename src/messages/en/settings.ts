/** Settings for all workouts. */
export const settingsTexts = {
  'settings.pace': 'Pace',
  'settings.brand': 'Brand',
  'settings.brand.help':
    'One theme of your own, for workouts with the look “Brand”. What is empty is as in the dark theme. A change renders those workouts anew.',

  settings: 'Video settings',
  'settings.help': 'For all workouts. A change renders the published workouts that it touches anew.',
  'settings.speeds': 'Playback speed',
  'settings.speeds.help': 'How fast clips play at each pace of a workout; 1 is as filmed, 0.5–2.',
} as const
