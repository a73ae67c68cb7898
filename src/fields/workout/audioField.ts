import type { GroupField } from 'payload'
import { label } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'

/** What is heard. */
export const audioField: GroupField = {
  name: 'audio',
  type: 'group',
  label: label('workout.audio'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'voiceLevel',
          type: 'select',
          label: label('audio.voiceLevel'),
          options: optionsOf('voiceLevel'),
          defaultValue: 'full',
          admin: { width: '33%', isClearable: false, description: label('audio.voiceLevel.help') },
        },
        {
          name: 'voice',
          type: 'text',
          label: label('audio.voice'),
          maxLength: 60,
          admin: { width: '33%', description: label('audio.voice.help') },
        },
        {
          name: 'beeps',
          type: 'select',
          label: label('audio.beeps'),
          options: optionsOf('beepSet'),
          defaultValue: 'classic',
          admin: { width: '34%', isClearable: false, description: label('audio.beeps.help') },
        },
      ],
    },
  ],
}
