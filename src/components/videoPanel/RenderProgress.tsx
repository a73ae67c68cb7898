'use client'
import type { PanelRender } from './types.ts'
import { useText } from '../useText.ts'

/** How far a render is, in segments. */
export const RenderProgress = ({ render: { done, revision, status, total } }: { render: PanelRender }) => {
  const text = useText()
  const heading = `${text('render.revision')} ${revision} · ${text(`renderStatus.${status}`)}`
  return (
    <div>
      <p style={{ margin: '0 0 .4rem' }}>{total ? `${heading} · ${done ?? 0} / ${total}` : heading}</p>
      <progress
        aria-label={heading}
        max={total || 1}
        style={{ accentColor: 'var(--theme-success-500)', width: '100%' }}
        value={total ? (done ?? 0) : undefined}
      />
    </div>
  )
}
