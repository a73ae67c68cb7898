import type { CheckboxField, GroupField } from 'payload'
import type { Show } from '../../core/look/show.ts'
import { defaultShow } from '../../core/look/show.ts'
import { label } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'

const shown = (name: keyof Show): CheckboxField => ({
  name,
  type: 'checkbox',
  label: label(`show.${name}`),
  defaultValue: defaultShow[name],
  admin: { width: '33%' },
})

/** What is drawn over the clips, and how. */
export const lookField: GroupField = {
  name: 'look',
  type: 'group',
  label: label('workout.look'),
  fields: [
    {
      name: 'theme',
      type: 'select',
      label: label('look.theme'),
      options: optionsOf('theme'),
      defaultValue: 'dark',
      admin: { isClearable: false, description: label('look.theme.help') },
    },
    {
      name: 'show',
      type: 'group',
      label: label('look.show'),
      interfaceName: 'LookShow',
      admin: { description: label('look.show.help') },
      fields: [
        { type: 'row', fields: [shown('timer'), shown('name'), shown('cues')] },
        { type: 'row', fields: [shown('next'), shown('round'), shown('progress')] },
        { ...shown('inWork'), admin: { description: label('show.inWork.help') } },
      ],
    },
  ],
}
