import type { ArrayField, Condition } from 'payload'
import { label } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'
import { secondsField } from '../secondsField.ts'
import { blockUses } from './blockUses.ts'
import { itemFields } from './itemFields.ts'

const uses =
  (what: keyof typeof blockUses): Condition =>
  (_data, block) =>
    blockUses[what](block as Record<string, unknown>)

export const blocksField: ArrayField = {
  name: 'blocks',
  type: 'array',
  label: label('workout.blocks'),
  labels: { singular: label('block'), plural: label('workout.blocks') },
  interfaceName: 'WorkoutBlock',
  required: true,
  minRows: 1,
  maxRows: 30,
  admin: { description: label('workout.blocks.help'), initCollapsed: false },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: label('block.name'),
          localized: true,
          maxLength: 60,
          admin: { width: '30%' },
        },
        {
          name: 'phase',
          type: 'select',
          label: label('block.phase'),
          options: optionsOf('phase'),
          defaultValue: 'main',
          required: true,
          admin: { width: '20%', isClearable: false },
        },
        {
          name: 'format',
          type: 'select',
          label: label('block.format'),
          options: optionsOf('format'),
          defaultValue: 'interval',
          required: true,
          admin: { width: '30%', isClearable: false },
        },
        {
          name: 'rounds',
          type: 'number',
          label: label('block.rounds'),
          min: 1,
          max: 20,
          defaultValue: 1,
          required: true,
          admin: { step: 1, width: '20%', condition: uses('rounds') },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        secondsField({
          name: 'workSeconds',
          labelKey: 'block.workSeconds',
          placeholderKey: 'block.asWorkout',
          min: 5,
          max: 300,
          condition: uses('workSeconds'),
        }),
        secondsField({
          name: 'restSeconds',
          labelKey: 'block.restSeconds',
          placeholderKey: 'block.asWorkout',
          min: 0,
          max: 300,
          condition: uses('restSeconds'),
        }),
        secondsField({
          name: 'restBetweenRoundsSeconds',
          labelKey: 'block.restBetweenRoundsSeconds',
          placeholderKey: 'block.asWorkout',
          min: 0,
          max: 600,
          condition: uses('restBetweenRounds'),
        }),
        secondsField({
          name: 'intervalSeconds',
          labelKey: 'block.intervalSeconds',
          placeholderKey: 'block.intervalSeconds.placeholder',
          min: 10,
          max: 600,
          condition: uses('interval'),
        }),
        secondsField({
          name: 'timeCapSeconds',
          labelKey: 'block.timeCapSeconds',
          min: 30,
          max: 3600,
          condition: uses('timeCap'),
        }),
        secondsField({
          name: 'restAfterSeconds',
          labelKey: 'block.restAfterSeconds',
          placeholderKey: 'block.restAfterSeconds.placeholder',
          min: 0,
          max: 600,
        }),
      ],
    },
    {
      name: 'items',
      type: 'array',
      label: label('block.items'),
      labels: { singular: label('item'), plural: label('block.items') },
      interfaceName: 'WorkoutItem',
      required: true,
      minRows: 1,
      maxRows: 30,
      admin: { initCollapsed: true },
      fields: itemFields,
    },
  ],
}
