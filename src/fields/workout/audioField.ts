import type { GroupField } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { DEFAULT_CROSSFADE_SECONDS } from '../../core/workout/crossfadeSeconds.ts'
import { limits } from '../../core/workout/limits.ts'
import { label } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'
import { rangeOf } from '../rangeOf.ts'

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
          maxLength: limits.audio.voiceCharacters.max,
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
    {
      type: 'row',
      fields: [
        {
          name: 'music',
          type: 'relationship',
          label: label('audio.music'),
          relationTo: slugs.music,
          hasMany: true,
          maxRows: limits.audio.tracks.max,
          filterOptions: { status: { not_equals: 'invalid' } },
          admin: { width: '67%', description: label('audio.music.help') },
        },
        {
          name: 'crossfadeSeconds',
          type: 'number',
          label: label('audio.crossfadeSeconds'),
          ...rangeOf(limits.audio.crossfadeSeconds),
          defaultValue: DEFAULT_CROSSFADE_SECONDS,
          admin: {
            step: 0.5,
            width: '33%',
            description: label('audio.crossfadeSeconds.help'),
            condition: (_, { music }) => Array.isArray(music) && music.length > 0,
          },
        },
      ],
    },
  ],
}
