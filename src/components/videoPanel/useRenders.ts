'use client'
import type { PanelRender } from './types.ts'
import { useCallback, useEffect, useState } from 'react'
import { slugs } from '../../collections/slugs.ts'
import { panelState } from './panelState.ts'

type UseRendersArgs = { apiUrl: string; workoutId: number | string | undefined }

const movingMs = 2_000
const stillMs = 10_000

/** The workout's latest renders; asked for again more often while one of them is on its way. null: not known yet. */
export const useRenders = ({
  apiUrl,
  workoutId,
}: UseRendersArgs): { renders: PanelRender[] | null; reload: () => Promise<void> } => {
  const [renders, setRenders] = useState<PanelRender[] | null>(null)
  const reload = useCallback(async () => {
    if (workoutId === undefined) return
    const found = await fetchRenders({ apiUrl, workoutId })
    if (found) setRenders(found)
  }, [apiUrl, workoutId])
  const isMoving = renders !== null && hasMoving(renders)
  useEffect(() => {
    void reload()
    const timer = setInterval(() => void reload(), isMoving ? movingMs : stillMs)
    return () => clearInterval(timer)
  }, [isMoving, reload])
  return { reload, renders }
}

const hasMoving = (renders: readonly PanelRender[]): boolean => {
  const { moving, preview } = panelState(renders)
  return moving !== null || preview?.status === 'queued' || preview?.status === 'rendering'
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
