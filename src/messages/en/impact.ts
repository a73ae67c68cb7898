/** What is asked before a save that changes videos. */
export const impactTexts = {
  'impact.heading': 'This changes videos that are published',
  'impact.asking': 'Looking at what it changes…',
  'impact.renders.one': 'Re-renders {n} workout',
  'impact.renders.other': 'Re-renders {n} workouts',
  'impact.segments.one': '{n} new segment',
  'impact.segments.other': '{n} new segments',
  'impact.nothing': 'nothing new to encode',
  'impact.seconds': 'about {n} s of work',
  'impact.minutes': 'about {n} min of work',
  'impact.uses.one': '{n} workout uses it',
  'impact.uses.other': '{n} workouts use it',
  'impact.published': '{n} of them published.',
  'impact.first': 'Only the first {n} of them were looked at.',
  'impact.refused.one': '{n} workout cannot be rendered so, and would keep its video:',
  'impact.refused.other': '{n} workouts cannot be rendered so, and would keep their videos:',
  'impact.now': 'Save and render now',
  'impact.later': 'Save, render later',
  'impact.later.help':
    'Rendered later, the videos stay as they are, marked as stale, until you render them or change the workouts.',
  'impact.schedule': 'Schedule…',
  'impact.back': 'Back to the form',
}
