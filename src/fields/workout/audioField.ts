import type { GroupField } from 'payload'
import { label } from '../../messages/label.ts'

/** What is heard. */
export const audioField: GroupField = {
  name: 'audio',
  type: 'group',
  label: label('workout.audio'),
  fields: [
    {
      name: 'beeps',
      type: 'checkbox',
      label: label('audio.beeps'),
      defaultValue: true,
      admin: { description: label('audio.beeps.help') },
    },
  ],
}
