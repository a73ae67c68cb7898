import type { ArrayField } from 'payload'
import { limits } from '../../core/workout/limits.ts'
import { label } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'
import { rangeOf } from '../rangeOf.ts'
import { rowsOf } from '../rowsOf.ts'
import { secondsField } from '../secondsField.ts'
import { blockUses } from './blockUses.ts'
import { itemFields } from './itemFields.ts'

export const blocksField: ArrayField = {
  name: 'blocks',
  type: 'array',
  label: label('workout.blocks'),
  labels: { singular: label('block'), plural: label('workout.blocks') },
  interfaceName: 'WorkoutBlock',
  required: true,
  ...rowsOf(limits.workout.blocks),
  admin: {
    components: { Field: 'repreel/client#WorkoutBlocks' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: label('block.name'),
          localized: true,
          maxLength: limits.block.nameCharacters.max,
          admin: { width: '25%' },
        },
        {
          name: 'phase',
          type: 'select',
          label: label('block.phase'),
          options: optionsOf('phase'),
          defaultValue: 'main',
          required: true,
          admin: { width: '25%', isClearable: false },
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
          ...rangeOf(limits.block.rounds),
          defaultValue: 1,
          required: true,
          admin: { step: 1, width: '20%', condition: blockUses('rounds') },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        secondsField({
          name: 'workSeconds',
          labelKey: 'block.workSeconds',
          limit: limits.block.workSeconds,
          width: '25%',
          condition: blockUses('workSeconds'),
        }),
        secondsField({
          name: 'restSeconds',
          labelKey: 'block.restSeconds',
          limit: limits.block.restSeconds,
          width: '25%',
          condition: blockUses('restSeconds'),
        }),
        secondsField({
          name: 'restBetweenRoundsSeconds',
          labelKey: 'block.restBetweenRoundsSeconds',
          limit: limits.block.restBetweenRoundsSeconds,
          width: '25%',
          condition: blockUses('restBetweenRoundsSeconds'),
        }),
        secondsField({
          name: 'intervalSeconds',
          labelKey: 'block.intervalSeconds',
          limit: limits.block.intervalSeconds,
          width: '25%',
          condition: blockUses('intervalSeconds'),
        }),
        secondsField({
          name: 'timeCapSeconds',
          labelKey: 'block.timeCapSeconds',
          limit: limits.block.timeCapSeconds,
          width: '25%',
          condition: blockUses('timeCapSeconds'),
        }),
        secondsField({
          name: 'restAfterSeconds',
          labelKey: 'block.restAfterSeconds',
          limit: limits.block.restAfterSeconds,
          width: '25%',
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
      ...rowsOf(limits.block.items),
      fields: itemFields,
    },
  ],
}
