'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { bulkToast, type BulkResult } from '../bulkRender/bulkToast.ts'
import { useText } from '../useText.ts'

type QueueActionsProps = { ids: readonly string[]; onDone: () => Promise<void>; url: string }

/** What becomes of the ticked ones; it has its height before anything is ticked. */
export const QueueActions = ({ ids, onDone, url }: QueueActionsProps) => {
  const text = useText()
  const [isBusy, setBusy] = useState(false)
  const act = async (action: 'discard' | 'retry'): Promise<void> => {
    setBusy(true)
    try {
      const response = await fetch(url, {
        body: JSON.stringify({ action, ids }),
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        method: 'POST',
      })
      const body = (await response.json()) as {
        errors?: Array<{ message?: string }>
        results?: readonly BulkResult[]
      }
      if (!body.results)
        throw new Error(body.errors?.[0]?.message ?? `${response.status} ${response.statusText}`)
      const { isGood, says } = bulkToast({
        done: action === 'retry' ? 'bulk.done' : 'queue.discarded',
        results: body.results,
        text,
      })
      toast[isGood ? 'success' : 'error'](says)
      await onDone()
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="repreel-queue__actions">
      {ids.length === 0 ? <p className="repreel-queue__quiet">{text('queue.hint')}</p> : null}
      {ids.length > 0
        ? (['retry', 'discard'] as const).map((action) => (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              key={action}
              margin={false}
              onClick={() => void act(action)}
              size="small"
            >
              {text(`queue.${action}`)}
            </Button>
          ))
        : null}
    </div>
  )
}
