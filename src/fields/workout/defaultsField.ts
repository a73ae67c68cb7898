import type { GroupField } from 'payload'
import { limits } from '../../core/workout/limits.ts'
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
          limit: limits.defaults.prepareSeconds,
          defaultSeconds: 10,
        }),
        secondsField({
          name: 'workSeconds',
          labelKey: 'defaults.workSeconds',
          limit: limits.defaults.workSeconds,
          defaultSeconds: 40,
        }),
        secondsField({
          name: 'restSeconds',
          labelKey: 'defaults.restSeconds',
          limit: limits.defaults.restSeconds,
          defaultSeconds: 20,
        }),
        secondsField({
          name: 'restBetweenRoundsSeconds',
          labelKey: 'defaults.restBetweenRoundsSeconds',
          limit: limits.defaults.restBetweenRoundsSeconds,
          defaultSeconds: 60,
        }),
        secondsField({
          name: 'sideSwitchSeconds',
          labelKey: 'defaults.sideSwitchSeconds',
          limit: limits.defaults.sideSwitchSeconds,
          defaultSeconds: 5,
        }),
      ],
    },
  ],
}
