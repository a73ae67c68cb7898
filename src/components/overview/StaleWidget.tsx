'use client'
import { Button } from '@payloadcms/ui'
import { slugs } from '../../collections/slugs.ts'
import { useBulkAction } from '../bulkRender/useBulkAction.ts'
import { useApiUrl } from '../live/useApiUrl.ts'
import { useText } from '../useText.ts'
import { useAdminHref } from './useAdminHref.ts'
import { useOverview } from './useOverview.ts'
import { WidgetBody } from './WidgetBody.tsx'
import { WidgetCard } from './WidgetCard.tsx'

type StaleWidgetProps = { mayEdit: boolean }

/** Published videos that are older than what they show, or than what encodes them. */
export const StaleWidget = ({ mayEdit }: StaleWidgetProps) => {
  const text = useText()
  const href = useAdminHref()
  const loaded = useOverview()
  const { act, isBusy } = useBulkAction({ apiUrl: useApiUrl(), of: slugs.workouts })
  return (
    <WidgetCard count={loaded.data?.stale.count} heading="overview.stale">
      <WidgetBody empty="overview.stale.empty" isEmpty={({ stale }) => stale.count === 0} loaded={loaded}>
        {({ stale }) => (
          <>
            <ul>
              {stale.first.map(({ id, title, why }) => (
                <li key={id}>
                  <a href={href(`/collections/${slugs.workouts}/${id}`)}>{title}</a>
                  <small>{text(`overview.stale.${why}`)}</small>
                </li>
              ))}
            </ul>
            {mayEdit ? (
              <div>
                <Button
                  buttonStyle="secondary"
                  disabled={isBusy}
                  margin={false}
                  onClick={() => void act({ action: 'render', ids: stale.first.map(({ id }) => id) })}
                  size="small"
                >
                  {text('overview.stale.render')}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </WidgetBody>
    </WidgetCard>
  )
}
