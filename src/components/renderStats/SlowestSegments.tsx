'use client'
import type { JSONFieldClientProps } from 'payload'
import { FieldLabel, useField } from '@payloadcms/ui'
import { durationText } from '../cells/durationText.ts'
import { useTenths } from '../useTenths.ts'
import { useText } from '../useText.ts'
import { segmentText } from './segmentText.ts'

type Slow = { key: string; label: string; startSeconds: number; cpuSeconds: number }

/** Which segments took longest, and where in the video they are. */
export const SlowestSegments = ({ field, path }: JSONFieldClientProps) => {
  const { value } = useField<Slow[] | null>({ path })
  const tenths = useTenths()
  const text = useText()
  const segments = value ?? []
  return (
    <div>
      <FieldLabel as="span" label={field.label} />
      {segments.length === 0 ? <p style={{ margin: 0 }}>{text('render.stats.nothingEncoded')}</p> : null}
      <ol style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {segments.map(({ cpuSeconds, key, label, startSeconds }) => (
          <li key={key}>
            {durationText(startSeconds)} · {segmentText({ label, text })} · {tenths(cpuSeconds)}{' '}
            {text('render.stats.cpuUnit')}
          </li>
        ))}
      </ol>
    </div>
  )
}
