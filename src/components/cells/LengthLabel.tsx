'use client'
import type { NumberFieldLabelClientComponent } from 'payload'
import { FieldLabel } from '@payloadcms/ui'
import { useText } from '../useText.ts'

/** In a form the field's own label, with its unit; over a column, which shows minutes, the bare word. */
export const LengthLabel: NumberFieldLabelClientComponent = ({ field, path }) => {
  const text = useText()
  return path ? <FieldLabel label={field?.label} path={path} /> : <span>{text('length')}</span>
}
