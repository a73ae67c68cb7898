'use client'
import type { LiveConnection } from './types.ts'
import { useCallback, useSyncExternalStore } from 'react'
import { liveStoreOf } from './liveStoreOf.ts'
import { useApiUrl } from './useApiUrl.ts'

/** Whether what moves is told; looking at it opens no connection. */
export const useLiveConnection = (): LiveConnection => {
  const apiUrl = useApiUrl()
  const subscribe = useCallback((hear: () => void) => liveStoreOf(apiUrl).look(hear), [apiUrl])
  return useSyncExternalStore(
    subscribe,
    () => liveStoreOf(apiUrl).snapshot().connection,
    () => 'idle',
  )
}
