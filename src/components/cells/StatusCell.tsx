'use client'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import type { ComponentProps } from 'react'
import { getTranslation } from '@payloadcms/translations'
import { Pill, useTranslation } from '@payloadcms/ui'

const styles: Readonly<Record<string, ComponentProps<typeof Pill>['pillStyle']>> = {
  failed: 'error',
  invalid: 'error',
  playable: 'success',
  ready: 'success',
  rendering: 'warning',
  processing: 'warning',
  usable: 'success',
}

/** A state as a coloured word: the colour never stands alone. */
export const StatusCell = ({ cellData, field }: DefaultCellComponentProps<SelectFieldClient, string>) => {
  const { i18n } = useTranslation()
  const option = field.options.find((one) => typeof one !== 'string' && one.value === cellData)
  if (!option || typeof option === 'string') return null
  return (
    <Pill pillStyle={styles[option.value] ?? 'light-gray'} size="small">
      {getTranslation(option.label, i18n)}
    </Pill>
  )
}
