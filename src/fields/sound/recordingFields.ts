import type { Field } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { label } from '../../messages/label.ts'
import { licenceField } from '../licenceField.ts'
import { localeField } from '../localeField.ts'
import { optionsOf } from '../optionsOf.ts'
import { soundFactsFields } from './soundFactsFields.ts'

/** What is said, by whom, in which language. */
export const recordingFields = ({ locales }: { locales: readonly string[] }): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: label('recording.kind'),
        options: optionsOf('recordingKind'),
        defaultValue: 'phrase',
        required: true,
        admin: { width: '25%', isClearable: false },
      },
      {
        name: 'phrase',
        type: 'select',
        label: label('recording.phrase'),
        options: optionsOf('spokenPhrase'),
        admin: { width: '75%', condition: (_, { kind }) => kind === 'phrase' },
      },
      {
        name: 'exercise',
        type: 'relationship',
        label: label('exercise'),
        relationTo: slugs.exercises,
        index: true,
        admin: { width: '75%', condition: (_, { kind }) => kind === 'exercise' },
      },
      {
        name: 'text',
        type: 'text',
        label: label('recording.text'),
        maxLength: 200,
        admin: {
          width: '75%',
          condition: (_, { kind }) => kind === 'text',
          description: label('recording.text.help'),
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { ...localeField({ locales }), index: true },
      {
        name: 'speaker',
        type: 'text',
        label: label('recording.speaker'),
        maxLength: 60,
        index: true,
        admin: { width: '75%', description: label('recording.speaker.help') },
      },
    ],
  },
  ...soundFactsFields,
  // How lists and workouts find it; `noteWhatIsSaid` writes both.
  {
    name: 'said',
    type: 'text',
    label: label('recording.said'),
    index: true,
    admin: { condition: () => false },
  },
  {
    name: 'saidId',
    type: 'text',
    index: true,
    admin: { condition: () => false, disableListColumn: true, disableListFilter: true },
  },
  licenceField({ showsPeople: true }),
]
