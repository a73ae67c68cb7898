'use client'
import type { Overview } from '../../core/overview/types.ts'
import { useEffect, useSyncExternalStore } from 'react'
import { useApiUrl } from '../live/useApiUrl.ts'
import { useLive } from '../live/useLive.ts'
import { type Loaded, overviewOf } from './overviewStore.ts'

const nothing: Loaded<Overview> = { data: null, error: false }
/** Many renders end in the same seconds. */
const GATHER_MS = 1500

/** Read when the dashboard comes, and again when a render or a clip changes its state. */
export const useOverview = (): Loaded<Overview> => {
  const apiUrl = useApiUrl()
  const overview = overviewOf(apiUrl)
  const loaded = useSyncExternalStore(overview.subscribe, overview.snapshot, () => nothing)
  const states = useLive(({ gaps, topics }) =>
    [
      gaps,
      ...[...topics.renders.values(), ...topics.clips.values()].map(({ id, status }) => `${id}${status}`),
    ].join(),
  )
  useEffect(() => {
    const timer = setTimeout(() => void overview.load(), overview.snapshot().data ? GATHER_MS : 0)
    return () => clearTimeout(timer)
  }, [overview, states])
  return loaded
}
