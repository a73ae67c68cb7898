import type { Issue } from '../issue.ts'
import type { WorkoutModel } from '../types.ts'
import { limits } from '../limits.ts'
import { checkNumber } from './checkNumber.ts'

const names = [
  'prepareSeconds',
  'workSeconds',
  'restSeconds',
  'restBetweenRoundsSeconds',
  'sideSwitchSeconds',
] as const

export const checkDefaults = ({ defaults }: WorkoutModel): Issue[] =>
  names.flatMap((name) =>
    checkNumber({
      field: `field.${name}`,
      limit: limits.defaults[name],
      path: `defaults.${name}`,
      value: defaults?.[name],
    }),
  )
