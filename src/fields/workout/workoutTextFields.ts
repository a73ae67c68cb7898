import type { Field } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { limits } from '../../core/workout/limits.ts'
import { label } from '../../messages/label.ts'

/** What the site says about the workout; nothing here changes the video. */
export const workoutTextFields: Field[] = [
  {
    name: 'summary',
    type: 'textarea',
    label: label('workout.summary'),
    localized: true,
    maxLength: limits.workout.summaryCharacters.max,
    admin: { description: label('workout.summary.help') },
  },
  { name: 'description', type: 'richText', label: label('field.description'), localized: true },
  {
    name: 'hero',
    type: 'upload',
    label: label('workout.hero'),
    relationTo: slugs.media,
    admin: { description: label('workout.hero.help') },
  },
  {
    name: 'tags',
    type: 'text',
    hasMany: true,
    label: label('workout.tags'),
    maxLength: 40,
    maxRows: 20,
  },
]
