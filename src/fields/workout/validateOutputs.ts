import type { ArrayFieldValidation } from 'payload'
import { array } from 'payload/shared'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label } from '../../messages/label.ts'
import { sameOutput } from './sameOutput.ts'

/** As many rows as the field allows, and none that asks for the same video as another. */
export const validateOutputs: ArrayFieldValidation = (rows, options) => {
  const counted = array(rows, options)
  const same = sameOutput((rows ?? []) as Array<Record<string, unknown>>) // Payload has seen that they are objects
  if (counted !== true || !same) return counted
  return inLanguage(label('error.outputs.twice'), options.req.i18n.language)
    .replace('{row}', String(same.row))
    .replace('{first}', String(same.first))
}
