'use client'
import type { LiveSnapshot } from './types.ts'
import { useCallback, useSyncExternalStore } from 'react'
import { liveStoreOf } from './liveStoreOf.ts'
import { useApiUrl } from './useApiUrl.ts'

/**
 * Something of what the stream tells; `choose` answers the same value where nothing of it has changed. undefined while the
 * server draws the page.
 */
export const useLive = <T>(choose: (snapshot: LiveSnapshot) => T): T | undefined => {
  const apiUrl = useApiUrl()
  const subscribe = useCallback((hear: () => void) => liveStoreOf(apiUrl).subscribe(hear), [apiUrl])
  return useSyncExternalStore<T | undefined>(
    subscribe,
    () => choose(liveStoreOf(apiUrl).snapshot()),
    () => undefined,
  )
}
