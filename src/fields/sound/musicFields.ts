import type { Field } from 'payload'
import { label } from '../../messages/label.ts'
import { licenceField } from '../licenceField.ts'
import { soundFactsFields } from './soundFactsFields.ts'

export const musicFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'title',
        type: 'text',
        label: label('field.title'),
        required: true,
        maxLength: 120,
        admin: { width: '40%' },
      },
      { name: 'artist', type: 'text', label: label('music.artist'), maxLength: 120, admin: { width: '40%' } },
      {
        name: 'bpm',
        type: 'number',
        label: label('music.bpm'),
        min: 30,
        max: 300,
        admin: { step: 1, width: '20%', description: label('music.bpm.help') },
      },
    ],
  },
  ...soundFactsFields,
  licenceField({ showsPeople: false }),
]
