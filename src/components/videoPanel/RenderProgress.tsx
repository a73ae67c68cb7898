'use client'
import type { PanelRender } from './types.ts'
import { useTheme } from '@payloadcms/ui'
import { useText } from '../useText.ts'

/** How far a render is: of its work in per cent, which never falls, and in segments. */
export const RenderProgress = ({
  render: { done, percent, reason, revision, status, total },
}: {
  render: PanelRender
}) => {
  const { theme } = useTheme()
  const text = useText()
  const state = text(`renderStatus.${status}`)
  const heading = reason === 'preview' ? state : `${text('render.revision')} ${revision} · ${state}`
  return (
    <div>
      <p style={{ margin: '0 0 .4rem' }}>{total ? `${heading} · ${done ?? 0} / ${total}` : heading}</p>
      <progress
        aria-label={heading}
        max={100}
        // Payload does not tell browsers its theme: the track would be white in the dark one.
        style={{ accentColor: 'var(--theme-success-500)', colorScheme: theme, width: '100%' }}
        value={total ? (percent ?? 0) : undefined}
      />
    </div>
  )
}
