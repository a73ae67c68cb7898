'use client'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import { getTranslation } from '@payloadcms/translations'
import { Pill, useTranslation } from '@payloadcms/ui'
import { pillStyleOf } from './pillStyleOf.ts'

/** A state as a coloured word: the colour never stands alone. */
export const StatusCell = ({ cellData, field }: DefaultCellComponentProps<SelectFieldClient, string>) => {
  const { i18n } = useTranslation()
  const option = field.options.find((one) => typeof one !== 'string' && one.value === cellData)
  if (!option || typeof option === 'string') return null
  return (
    <Pill pillStyle={pillStyleOf(option.value)} size="small">
      {getTranslation(option.label, i18n)}
    </Pill>
  )
}
