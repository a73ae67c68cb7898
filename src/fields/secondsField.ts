import type { NumberField } from 'payload'
import type { Limit } from '../core/workout/limits.ts'
import { label, type MessageKey } from '../messages/label.ts'

type SecondsFieldArgs = {
  name: string
  labelKey: MessageKey
  limit: Limit
  defaultSeconds?: number
  helpKey?: MessageKey
  width?: string
  condition?: NonNullable<NumberField['admin']>['condition']
}

/** A length as an editor types it: whole seconds. */
export const secondsField = ({
  condition,
  defaultSeconds,
  helpKey,
  labelKey,
  limit: { max, min },
  name,
  width = '20%',
}: SecondsFieldArgs): NumberField => ({
  name,
  type: 'number',
  label: label(labelKey),
  min,
  max,
  ...(defaultSeconds === undefined ? {} : { defaultValue: defaultSeconds }),
  admin: {
    step: 1,
    width,
    ...(condition ? { condition } : {}),
    ...(helpKey ? { description: label(helpKey) } : {}),
  },
})
