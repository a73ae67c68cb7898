'use client'
import type { LiveRender } from '../../core/live/types.ts'
import { Pill } from '@payloadcms/ui'
import { adviceKeyOf } from '../live/adviceKeyOf.ts'
import { isMoving } from '../live/isMoving.ts'
import { ProgressBar } from '../live/ProgressBar.tsx'
import { progressText } from '../live/progressText.ts'
import { useText } from '../useText.ts'
import { pillStyleOf } from './pillStyleOf.ts'
import '../live/live.css'

type RenderStateProps = { render: Partial<LiveRender> & { status: string } }

/** In a list: the state, while it moves how far, and after a failure what to do. */
export const RenderState = ({ render }: RenderStateProps) => {
  const text = useText()
  const { done, error, percent, secondsLeft = null, status, total } = render
  const label = text(`renderStatus.${status as 'ready'}`) // of the same column
  const figures = progressText({
    render: { done: done ?? 0, percent: percent ?? 0, secondsLeft, status, total: total ?? 0 },
    text,
  })
  return (
    <span className="repreel-live__cell">
      <Pill pillStyle={pillStyleOf(status)} size="small">
        {label}
      </Pill>
      {isMoving(status) && figures ? (
        <>
          <small>{figures}</small>
          <ProgressBar label={label} percent={percent ?? null} />
        </>
      ) : null}
      {status === 'failed' && error?.code ? (
        <>
          <small>{error.message}</small>
          <small>{text(adviceKeyOf(error.code))}</small>
        </>
      ) : null}
    </span>
  )
}
