import type { GroupField } from 'payload'
import { label } from '../../messages/label.ts'
import { systemOnly } from '../systemOnly.ts'

/** A sound of the store, as planning knows it; for the system alone. */
export const storedSoundField: GroupField = {
  name: 'sound',
  type: 'group',
  label: label('sound.asset'),
  interfaceName: 'StoredSound',
  access: systemOnly,
  // `hidden` would put an element between two groups, and so an empty strip.
  admin: { condition: () => false, disableListColumn: true, disableListFilter: true },
  fields: [
    { name: 'hash', type: 'text', index: true },
    { name: 'samples', type: 'number' },
    { name: 'loudness', type: 'json' },
  ],
}
