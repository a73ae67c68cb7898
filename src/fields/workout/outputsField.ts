import type { ArrayField } from 'payload'
import { label } from '../../messages/label.ts'
import { localeField } from '../localeField.ts'
import { optionsOf } from '../optionsOf.ts'
import { validateOutputs } from './validateOutputs.ts'

/** Every video of a workout is encoded and kept: a list without an end would fill the disk. */
const maxOutputs = 24

/**
 * The videos that a publish makes, the default one first. Names of GraphQL enum values cannot hold a colon, so the
 * aspect is spelled `16x9` here and `16:9` in an OutputSpec; the height is a string here.
 */
export const outputsField = ({ locales }: { locales: readonly string[] }): ArrayField => ({
  name: 'outputs',
  type: 'array',
  label: label('workout.outputs'),
  labels: { singular: label('output'), plural: label('workout.outputs') },
  interfaceName: 'WorkoutOutput',
  required: true,
  minRows: 1,
  maxRows: maxOutputs,
  validate: validateOutputs,
  defaultValue: [{ locale: locales[0], aspect: '16x9', look: 'burned', height: '720' }],
  admin: { description: label('workout.outputs.help'), initCollapsed: false },
  fields: [
    {
      type: 'row',
      fields: [
        localeField({ locales }),
        {
          name: 'aspect',
          type: 'select',
          label: label('output.aspect'),
          options: optionsOf('aspect'),
          defaultValue: '16x9',
          required: true,
          admin: { width: '25%', isClearable: false },
        },
        {
          name: 'look',
          type: 'select',
          label: label('output.look'),
          options: optionsOf('look'),
          defaultValue: 'burned',
          required: true,
          admin: { width: '25%', isClearable: false },
        },
        {
          name: 'height',
          type: 'select',
          label: label('output.height'),
          options: optionsOf('height'),
          defaultValue: '720',
          required: true,
          admin: { width: '25%', isClearable: false },
        },
      ],
    },
  ],
})
