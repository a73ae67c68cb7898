'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { useText } from '../useText.ts'
import { type BulkResult, bulkToast } from './bulkToast.ts'

type Ask = { action: 'cancel' | 'render'; ids: ReadonlyArray<number | string> }

/** One request for all of them; says what became of each. */
export const useBulkAction = ({ apiUrl, of }: { apiUrl: string; of: 'renders' | 'workouts' }) => {
  const [isBusy, setBusy] = useState(false)
  const text = useText()
  const act = async ({ action, ids }: Ask): Promise<void> => {
    setBusy(true)
    try {
      const response = await fetch(`${apiUrl}/repreel/renders`, {
        body: JSON.stringify({ action, ids, of }),
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
        done: action === 'render' ? 'bulk.done' : 'bulk.cancelled',
        results: body.results,
        text,
      })
      toast[isGood ? 'success' : 'error'](says)
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return { act, isBusy }
}
