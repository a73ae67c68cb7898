import type { GroupField } from 'payload'
import { label } from '../../messages/label.ts'
import { secondsField } from '../secondsField.ts'

export const defaultsField: GroupField = {
  name: 'defaults',
  type: 'group',
  label: label('workout.defaults'),
  interfaceName: 'WorkoutDefaults',
  admin: { description: label('workout.defaults.help') },
  fields: [
    {
      type: 'row',
      fields: [
        secondsField({
          name: 'prepareSeconds',
          labelKey: 'defaults.prepareSeconds',
          min: 0,
          max: 60,
          defaultSeconds: 10,
        }),
        secondsField({
          name: 'workSeconds',
          labelKey: 'defaults.workSeconds',
          min: 5,
          max: 300,
          defaultSeconds: 40,
        }),
        secondsField({
          name: 'restSeconds',
          labelKey: 'defaults.restSeconds',
          min: 0,
          max: 300,
          defaultSeconds: 20,
        }),
        secondsField({
          name: 'restBetweenRoundsSeconds',
          labelKey: 'defaults.restBetweenRoundsSeconds',
          min: 0,
          max: 600,
          defaultSeconds: 60,
        }),
        secondsField({
          name: 'sideSwitchSeconds',
          labelKey: 'defaults.sideSwitchSeconds',
          min: 0,
          max: 30,
          defaultSeconds: 5,
        }),
      ],
    },
  ],
}
