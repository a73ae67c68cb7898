'use client'
import { Button } from '@payloadcms/ui'
import { slugs } from '../../collections/slugs.ts'
import { useBulkAction } from '../bulkRender/useBulkAction.ts'
import { adviceKeyOf } from '../live/adviceKeyOf.ts'
import { useApiUrl } from '../live/useApiUrl.ts'
import { useText } from '../useText.ts'
import { useAdminHref } from './useAdminHref.ts'
import { useOverview } from './useOverview.ts'
import { WidgetBody } from './WidgetBody.tsx'
import { WidgetCard } from './WidgetCard.tsx'

type FailedWidgetProps = { mayEdit: boolean }

/** Workouts whose newest render failed: why, and try again. */
export const FailedWidget = ({ mayEdit }: FailedWidgetProps) => {
  const text = useText()
  const href = useAdminHref()
  const loaded = useOverview()
  const { act, isBusy } = useBulkAction({ apiUrl: useApiUrl(), of: slugs.renders })
  return (
    <WidgetCard
      count={loaded.data?.failed.count}
      heading="overview.failed"
      href={href(`/collections/${slugs.renders}?where[or][0][and][0][status][equals]=failed`)}
    >
      <WidgetBody empty="overview.failed.empty" isEmpty={({ failed }) => failed.count === 0} loaded={loaded}>
        {({ failed }) => (
          <>
            <ul>
              {failed.first.map(({ error, id, isServed, title }) => (
                <li key={id}>
                  <a href={href(`/collections/${slugs.workouts}/${id}`)}>{title}</a>
                  <small>{error?.message}</small>
                  <small>
                    {text(adviceKeyOf(error?.code))} {isServed ? text('video.list.lastGood') : null}
                  </small>
                </li>
              ))}
            </ul>
            {mayEdit ? (
              <div>
                <Button
                  buttonStyle="secondary"
                  disabled={isBusy}
                  margin={false}
                  onClick={() =>
                    void act({ action: 'render', ids: failed.first.map(({ renderId }) => renderId) })
                  }
                  size="small"
                >
                  {text('overview.failed.retry')}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </WidgetBody>
    </WidgetCard>
  )
}
