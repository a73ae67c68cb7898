'use client'
import type { PanelRender } from './types.ts'
import { ProgressBar } from '../live/ProgressBar.tsx'
import { progressText } from '../live/progressText.ts'
import { useText } from '../useText.ts'

/** How far a render is, in words and as a bar, which never goes back. */
export const RenderProgress = ({ render }: { render: PanelRender }) => {
  const text = useText()
  const { reason, revision, secondsLeft = null, status, total } = render
  const state = text(`renderStatus.${status}`)
  const heading = reason === 'preview' ? state : `${text('render.revision')} ${revision} · ${state}`
  const percent = render.percent ?? 0
  const figures = progressText({
    render: { done: render.done ?? 0, percent, secondsLeft, status, total: total ?? 0 },
    text,
  })
  return (
    <div className="repreel-live__progress">
      <p>{[heading, figures ?? text('live.waiting')].join(' · ')}</p>
      <ProgressBar label={heading} percent={total ? percent : null} />
    </div>
  )
}
