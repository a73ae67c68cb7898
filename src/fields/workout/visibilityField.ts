import type { SelectField } from 'payload'
import { label } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'

export const visibilityField: SelectField = {
  name: 'visibility',
  type: 'select',
  label: label('workout.visibility'),
  options: optionsOf('visibility'),
  // Also of rows that are older than the field: they were public.
  defaultValue: 'public',
  index: true,
  admin: { position: 'sidebar', isClearable: false, description: label('workout.visibility.help') },
}
