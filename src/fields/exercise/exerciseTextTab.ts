import type { Tab } from 'payload'
import { limits } from '../../core/workout/limits.ts'
import { label } from '../../messages/label.ts'
import { lengthOf } from '../lengthOf.ts'
import { rowsOf } from '../rowsOf.ts'

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
          ...lengthOf(limits.exercise.nameCharacters),
          admin: { width: '65%', description: label('exercise.name.help') },
        },
        {
          name: 'shortName',
          type: 'text',
          label: label('exercise.shortName'),
          localized: true,
          maxLength: limits.exercise.shortNameCharacters.max,
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
      ...rowsOf(limits.exercise.instructions),
      interfaceName: 'ExerciseInstruction',
      admin: {
        components: { RowLabel: 'repreel/client#TextRowLabel' },
        description: label('exercise.instructions.help'),
        initCollapsed: true,
      },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: label('exercise.instruction'),
          required: true,
          maxLength: limits.exercise.instructionCharacters.max,
        },
      ],
    },
    {
      name: 'cues',
      type: 'array',
      label: label('exercise.cues'),
      labels: { singular: label('exercise.cue'), plural: label('exercise.cues') },
      localized: true,
      maxRows: limits.exercise.cues.max,
      interfaceName: 'ExerciseCue',
      admin: {
        components: { RowLabel: 'repreel/client#TextRowLabel' },
        description: label('exercise.cues.help'),
        initCollapsed: true,
      },
      fields: [
        {
          name: 'text',
          type: 'text',
          label: label('exercise.cue'),
          required: true,
          maxLength: limits.exercise.cueCharacters.max,
        },
      ],
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
