import { slugs } from '../../../collections/slugs.ts'

/** What each of our collections holds. */
export const ownCollections = [
  {
    about: 'A training that is shown as a video: blocks of exercises, rests and messages.',
    slug: slugs.workouts,
  },
  { about: 'A movement with its clip, texts and variants.', slug: slugs.exercises },
  { about: 'An uploaded film of an exercise; for staff.', slug: slugs.clips },
  { about: 'A recorded voice; for staff.', slug: slugs.recordings },
  { about: 'A track of music; for staff.', slug: slugs.music },
  { about: 'A group of exercises or workouts, such as “Legs”.', slug: slugs.categories },
  { about: 'A picture in several sizes.', slug: slugs.media },
  {
    about: 'One rendering of a workout’s video, and the version it has made; for staff.',
    slug: slugs.renders,
  },
] as const
