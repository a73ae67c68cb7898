import type { NumberField, Tab } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { limits } from '../../core/workout/limits.ts'
import { label, type MessageKey } from '../../messages/label.ts'
import { licenceField } from '../licenceField.ts'
import { optionsOf } from '../optionsOf.ts'
import { rangeOf } from '../rangeOf.ts'

const milliseconds = (name: 'inMs' | 'outMs', key: MessageKey): NumberField => ({
  name,
  type: 'number',
  label: label(key),
  min: 0,
  admin: { step: 10, width: '50%' },
})

const percent = (name: 'xPercent' | 'yPercent', key: MessageKey): NumberField => ({
  name,
  type: 'number',
  label: label(key),
  ...rangeOf(limits.exercise.focalPercent),
  defaultValue: 50,
  admin: { step: 1, width: '50%' },
})

/** The moving picture and how it is played. */
export const exerciseClipTab: Tab = {
  label: label('exercise.tab.clip'),
  fields: [
    {
      name: 'clip',
      type: 'upload',
      label: label('clip'),
      relationTo: slugs.clips,
      required: true,
      filterOptions: { status: { not_equals: 'invalid' } },
      admin: { description: label('exercise.clip.help') },
    },
    {
      name: 'playback',
      type: 'select',
      label: label('exercise.playback'),
      options: optionsOf('playback'),
      defaultValue: 'loop',
      required: true,
      admin: { description: label('exercise.playback.help') },
    },
    {
      name: 'trim',
      type: 'group',
      label: label('exercise.trim'),
      interfaceName: 'ClipTrim',
      admin: { description: label('exercise.trim.help') },
      fields: [
        {
          type: 'row',
          fields: [milliseconds('inMs', 'exercise.trim.inMs'), milliseconds('outMs', 'exercise.trim.outMs')],
        },
      ],
    },
    {
      name: 'focal',
      type: 'group',
      label: label('exercise.focal'),
      interfaceName: 'FocalPoint',
      admin: { description: label('exercise.focal.help') },
      fields: [
        {
          type: 'row',
          fields: [
            percent('xPercent', 'exercise.focal.xPercent'),
            percent('yPercent', 'exercise.focal.yPercent'),
          ],
        },
      ],
    },
    {
      name: 'fit',
      type: 'select',
      label: label('exercise.fit'),
      options: optionsOf('fit'),
      defaultValue: 'crop',
      admin: { isClearable: false, description: label('exercise.fit.help') },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'clipSide',
          type: 'select',
          label: label('exercise.clipSide'),
          options: optionsOf('clipSide'),
          admin: {
            width: '50%',
            description: label('exercise.clipSide.help'),
            condition: ({ laterality }) => laterality === 'unilateral',
          },
        },
        {
          name: 'mirrorable',
          type: 'checkbox',
          label: label('exercise.mirrorable'),
          defaultValue: true,
          admin: { width: '50%', description: label('exercise.mirrorable.help') },
        },
      ],
    },
    {
      name: 'clipSound',
      type: 'checkbox',
      label: label('exercise.clipSound'),
      defaultValue: false,
      admin: { description: label('exercise.clipSound.help') },
    },
    licenceField({ showsPeople: false }),
  ],
}
