'use client'
import { slugs } from '../../collections/slugs.ts'
import { isMoving } from '../live/isMoving.ts'
import { ProgressBar } from '../live/ProgressBar.tsx'
import { progressText } from '../live/progressText.ts'
import { useLive } from '../live/useLive.ts'
import { useText } from '../useText.ts'
import { useAdminHref } from './useAdminHref.ts'
import { useOverview } from './useOverview.ts'
import { WidgetCard } from './WidgetCard.tsx'

const MOST = 6

/** Renders on their way, as they move. */
export const MovingWidget = () => {
  const text = useText()
  const href = useAdminHref()
  const { data } = useOverview()
  const renders = useLive(({ topics }) => topics.renders)
  const moving = [...(renders?.values() ?? [])]
    .filter(({ status }) => isMoving(status))
    .toSorted((a, b) => b.percent - a.percent || (a.id < b.id ? -1 : 1))
  const list = href(`/collections/${slugs.renders}?where[or][0][and][0][status][in]=queued,rendering`)
  return (
    <WidgetCard count={moving.length} heading="overview.moving" href={list}>
      {moving.length === 0 ? (
        <p className="repreel-overview__quiet">
          {text(data?.hasWorker === false ? 'overview.noWorker' : 'overview.moving.empty')}
        </p>
      ) : (
        <ul>
          {moving.slice(0, MOST).map((render) => (
            <li key={render.id}>
              <div className="repreel-overview__line">
                <a
                  href={href(
                    render.workoutId === null
                      ? `/collections/${slugs.renders}/${render.id}`
                      : `/collections/${slugs.workouts}/${render.workoutId}`,
                  )}
                >
                  {render.title ?? text('renderReason.generate')}
                </a>
                <span>{text(`renderStatus.${render.status as 'ready'}`)}</span>
              </div>
              <ProgressBar label={render.title ?? ''} percent={render.total ? render.percent : null} />
              <small>{progressText({ render, text }) ?? text('live.waiting')}</small>
            </li>
          ))}
        </ul>
      )}
    </WidgetCard>
  )
}
