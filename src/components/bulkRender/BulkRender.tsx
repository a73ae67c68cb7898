'use client'
import { Button, useConfig, useListQuery, useSelection } from '@payloadcms/ui'
import { fillBlanks } from '../../core/fillBlanks.ts'
import { useText } from '../useText.ts'
import { useBulkAction } from './useBulkAction.ts'
import { useFreshList } from './useFreshList.ts'
import './bulkRender.css'

const MOST = 100

type BulkRenderProps = { collectionSlug: 'renders' | 'workouts' }

/** Over a list: what can be done with the ticked ones. It has its height before anything is ticked. */
export const BulkRender = ({ collectionSlug }: BulkRenderProps) => {
  const { config } = useConfig()
  const { count, selectAll, selectedIDs } = useSelection()
  const { data } = useListQuery()
  const text = useText()
  const { act, isBusy } = useBulkAction({
    apiUrl: `${config.serverURL ?? ''}${config.routes.api}`,
    of: collectionSlug,
  })
  useFreshList(collectionSlug)
  const isAll = (selectAll as string) === 'allAvailable' // Payload does not export its enum
  const asked = isAll ? (data?.totalDocs ?? count) : count
  const isTooMany = asked > MOST || (isAll && asked > selectedIDs.length)
  const says =
    count === 0
      ? text(`bulk.hint.${collectionSlug}`)
      : isTooMany
        ? fillBlanks({ blanks: { count: asked }, text: text('bulk.tooMany') })
        : null
  return (
    <div className="repreel-bulk">
      {says !== null ? <p>{says}</p> : null}
      {count > 0 && !isTooMany
        ? (['render', 'cancel'] as const).map((action) => (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              key={action}
              margin={false}
              onClick={() => void act({ action, ids: selectedIDs })}
              size="small"
            >
              {text(`bulk.${action}`)}
            </Button>
          ))
        : null}
    </div>
  )
}
