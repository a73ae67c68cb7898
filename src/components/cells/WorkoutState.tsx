'use client'
import type { LiveRender } from '../../core/live/types.ts'
import { Pill } from '@payloadcms/ui'
import { newestOf } from '../live/newestOf.ts'
import { isMoving } from '../live/isMoving.ts'
import { useLive } from '../live/useLive.ts'
import { useText } from '../useText.ts'
import { RenderState } from './RenderState.tsx'

type WorkoutStateProps = {
  id: number | string
  isPlayable: boolean
  /** Of the content against what plays, when the page came. */
  isStale: boolean
  progress: Pick<LiveRender, 'done' | 'percent' | 'secondsLeft' | 'total'> | null
  /** Of the newest render, when the page came; null: there was none. */
  status: string | null
}

/** A workout's video in lists: what its newest render does now, and whether what plays is what was written. */
export const WorkoutState = ({ id, isPlayable, isStale, progress, status }: WorkoutStateProps) => {
  const text = useText()
  const live = useLive(({ topics }) => newestOf({ renders: topics.renders, workoutId: id }))
  const now = live?.status ?? status
  if (now === null) return <span>{text('video.list.none')}</span>
  const isGood = now === 'ready' || now === 'playable'
  // A new version shows what was written; nothing else ends what is stale.
  const stale = isStale && !(live && isGood)
  return (
    <span className="repreel-live__cell">
      <RenderState render={{ ...progress, ...live, status: now }} />
      {stale && !isMoving(now) ? (
        <Pill pillStyle="warning" size="small">
          {text('video.list.stale')}
        </Pill>
      ) : null}
      {now === 'failed' && isPlayable ? <small>{text('video.list.lastGood')}</small> : null}
    </span>
  )
}
