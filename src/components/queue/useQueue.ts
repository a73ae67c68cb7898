'use client'
import type { JobState, QueuePage } from '../../core/queue/types.ts'
import { useCallback, useEffect, useState } from 'react'
import { useApiUrl } from '../live/useApiUrl.ts'
import { useLive } from '../live/useLive.ts'

/** Jobs come and go without a render moving; a hidden page asks nothing. */
const EVERY_MS = 4000

type UseQueueArgs = { page: number; state: JobState | null }

/** The queue as it is now. null: not known yet. */
export const useQueue = ({ page, state }: UseQueueArgs) => {
  const url = `${useApiUrl()}/repreel/queue`
  const [queue, setQueue] = useState<QueuePage | null>(null)
  const [isLost, setLost] = useState(false)
  const moved = useLive(({ topics }) =>
    [...topics.renders.values()].map(({ id, status }) => `${id}${status}`).join(),
  )
  const load = useCallback(async () => {
    const query = new URLSearchParams({ page: String(page), ...(state && { state }) })
    const response = await fetch(`${url}?${query}`, { credentials: 'include' }).catch(() => null)
    setLost(!response?.ok)
    if (response?.ok) setQueue((await response.json()) as QueuePage)
  }, [page, state, url])
  useEffect(() => {
    void load()
    const timer = setInterval(() => {
      if (!document.hidden) void load()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [load, moved])
  return { isLost, load, queue, url }
}
