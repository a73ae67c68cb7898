import type { Tab } from 'payload'
import { label } from '../../messages/label.ts'

/** What is said and written about the exercise. */
export const exerciseTextTab: Tab = {
  label: label('exercise.tab.text'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: label('field.name'),
          required: true,
          localized: true,
          index: true,
          minLength: 2,
          maxLength: 80,
          admin: { width: '65%', description: label('exercise.name.help') },
        },
        {
          name: 'shortName',
          type: 'text',
          label: label('exercise.shortName'),
          localized: true,
          maxLength: 24,
          admin: { width: '35%', description: label('exercise.shortName.help') },
        },
      ],
    },
    {
      name: 'instructions',
      type: 'array',
      label: label('exercise.instructions'),
      labels: { singular: label('exercise.instruction'), plural: label('exercise.instructions') },
      localized: true,
      required: true,
      minRows: 1,
      maxRows: 10,
      interfaceName: 'ExerciseInstruction',
      admin: { description: label('exercise.instructions.help'), initCollapsed: false },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: label('exercise.instruction'),
          required: true,
          maxLength: 300,
        },
      ],
    },
    {
      name: 'cues',
      type: 'array',
      label: label('exercise.cues'),
      labels: { singular: label('exercise.cue'), plural: label('exercise.cues') },
      localized: true,
      maxRows: 5,
      interfaceName: 'ExerciseCue',
      admin: { description: label('exercise.cues.help'), initCollapsed: false },
      fields: [{ name: 'text', type: 'text', label: label('exercise.cue'), required: true, maxLength: 60 }],
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: label('exercise.aliases'),
      localized: true,
      maxLength: 80,
      maxRows: 20,
      admin: { description: label('exercise.aliases.help') },
    },
  ],
}
