import type { Field } from 'payload'
import { label } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'
import { systemOnly } from '../systemOnly.ts'
import { storedSoundField } from './storedSoundField.ts'

/** What ingest found out about an uploaded sound; written by its job alone. */
export const soundFactsFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    label: label('sound.status'),
    options: optionsOf('clipStatus'),
    defaultValue: 'processing',
    required: true,
    index: true,
    access: systemOnly,
    admin: {
      components: { Cell: 'repreel/client#StatusCell', Field: 'repreel/client#SoundPanel' },
      readOnly: true,
    },
  },
  {
    // `SoundNote`.
    name: 'reason',
    type: 'json',
    label: label('sound.reason'),
    access: systemOnly,
    admin: { condition: () => false, readOnly: true },
  },
  {
    name: 'durationMs',
    type: 'number',
    label: label('sound.durationMs'),
    access: systemOnly,
    admin: {
      components: { Cell: 'repreel/client#MillisecondsCell', Label: 'repreel/client#LengthLabel' },
      condition: () => false,
      readOnly: true,
    },
  },
  storedSoundField,
]
