'use client'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import type { LiveRender, LiveTopic } from '../../core/live/types.ts'
import { getTranslation } from '@payloadcms/translations'
import { Pill, useTranslation } from '@payloadcms/ui'
import { slugs } from '../../collections/slugs.ts'
import { useLive } from '../live/useLive.ts'
import { RenderState } from './RenderState.tsx'
import { pillStyleOf } from './pillStyleOf.ts'

type Row = { id?: number | string; error?: LiveRender['error'] } & Partial<LiveRender>

/** A state as a coloured word, as it is now: the colour never stands alone. */
export const StatusCell = ({
  cellData,
  collectionSlug,
  field,
  rowData,
}: DefaultCellComponentProps<SelectFieldClient, string>) => {
  const { i18n } = useTranslation()
  const row = rowData as Row
  const live = useLive(({ topics }) => topics[collectionSlug as LiveTopic]?.get(String(row.id)))
  const status = live?.status ?? cellData
  if (collectionSlug === slugs.renders && status) return <RenderState render={{ ...row, ...live, status }} />
  const option = field.options.find((one) => typeof one !== 'string' && one.value === status)
  if (!option || typeof option === 'string') return null
  return (
    <Pill pillStyle={pillStyleOf(option.value)} size="small">
      {getTranslation(option.label, i18n)}
    </Pill>
  )
}
