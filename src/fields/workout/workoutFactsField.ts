import type { GroupField, NumberField } from 'payload'
import { label } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'
import { systemOnly } from '../systemOnly.ts'

const figure = (name: string, key: Parameters<typeof label>[0]): NumberField => ({
  name,
  type: 'number',
  label: label(key),
  index: true,
  admin: { readOnly: true, width: '20%' },
})

/**
 * Computed at save and stored, not on read: lists are sorted and filtered by them, and a list of 50 workouts must
 * not read every exercise of each.
 */
export const workoutFactsField: GroupField = {
  name: 'facts',
  type: 'group',
  label: label('facts'),
  interfaceName: 'WorkoutFacts',
  access: systemOnly,
  admin: { readOnly: true, description: label('facts.help') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          ...figure('totalSeconds', 'facts.totalSeconds'),
          admin: {
            components: { Cell: 'repreel/client#DurationCell', Label: 'repreel/client#LengthLabel' },
            readOnly: true,
            width: '20%',
          },
        },
        figure('workSeconds', 'facts.workSeconds'),
        figure('restSeconds', 'facts.restSeconds'),
        figure('exerciseCount', 'facts.exerciseCount'),
        {
          name: 'maxImpact',
          type: 'select',
          label: label('facts.maxImpact'),
          options: optionsOf('impact'),
          index: true,
          admin: { readOnly: true, width: '20%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'equipment',
          type: 'select',
          hasMany: true,
          label: label('exercise.equipment'),
          options: optionsOf('equipment'),
          admin: { readOnly: true, width: '50%' },
        },
        {
          name: 'muscles',
          type: 'select',
          hasMany: true,
          label: label('facts.muscles'),
          options: optionsOf('muscle'),
          admin: { readOnly: true, width: '50%' },
        },
      ],
    },
    // Mistakes and advice of the last save, as data: the form says them in the editor's language.
    { name: 'notes', type: 'json', admin: { hidden: true } },
  ],
}
