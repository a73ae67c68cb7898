import type { GroupField } from 'payload'
import { label } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'

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
  ],
}
