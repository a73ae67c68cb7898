import type { SelectField } from 'payload'
import { label } from '../../messages/label.ts'
import { optionsOf } from '../optionsOf.ts'

/** Of all videos of the workout. */
export const qualityField: SelectField = {
  name: 'quality',
  type: 'select',
  label: label('workout.quality'),
  options: optionsOf('quality'),
  defaultValue: 'standard',
  admin: { isClearable: false, description: label('workout.quality.help') },
}
