'use client'
import type { PanelRender } from './types.ts'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { slugs } from '../../collections/slugs.ts'
import { useLive } from '../live/useLive.ts'
import { withLive } from './withLive.ts'

type UseRendersArgs = { apiUrl: string; workoutId: number | string | undefined }

/** The workout's latest renders, as they are told live. null: not known yet. */
export const useRenders = ({
  apiUrl,
  workoutId,
}: UseRendersArgs): { renders: PanelRender[] | null; reload: () => Promise<void> } => {
  const [read, setRead] = useState<PanelRender[] | null>(null)
  const reload = useCallback(async () => {
    if (workoutId === undefined) return
    const found = await fetchRenders({ apiUrl, workoutId })
    if (found) setRead(found)
  }, [apiUrl, workoutId])
  const live = useLive(({ topics }) => topics.renders)
  const gaps = useLive((snapshot) => snapshot.gaps)
  const own = useMemo(
    () => [...(live?.values() ?? [])].filter((row) => String(row.workoutId) === String(workoutId)),
    [live, workoutId],
  )
  // What the stream does not tell (the version's token, its length) is there once a render has changed its state.
  const states = own.map(({ id, status }) => `${id} ${status}`).join()
  useEffect(() => {
    void reload()
  }, [gaps, reload, states])
  const renders = useMemo(() => read && withLive(read, own), [own, read])
  return { reload, renders }
}

/** null where the server cannot be reached just now: what is shown stays. */
const fetchRenders = async ({
  apiUrl,
  workoutId,
}: {
  apiUrl: string
  workoutId: number | string
}): Promise<PanelRender[] | null> => {
  const query = new URLSearchParams({
    depth: '0',
    limit: '10',
    'select[done]': 'true',
    'select[durationSeconds]': 'true',
    'select[error][code]': 'true',
    'select[error][message]': 'true',
    'select[finishedAt]': 'true',
    'select[notes]': 'true',
    'select[percent]': 'true',
    'select[reason]': 'true',
    'select[revision]': 'true',
    'select[status]': 'true',
    'select[token]': 'true',
    'select[total]': 'true',
    sort: '-revision',
    'where[workout][equals]': String(workoutId),
  })
  const response = await fetch(`${apiUrl}/${slugs.renders}?${query}`, { credentials: 'include' }).catch(
    () => null,
  )
  return response?.ok ? ((await response.json()) as { docs: PanelRender[] }).docs : null
}
