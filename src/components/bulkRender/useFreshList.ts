'use client'
import { useListQuery } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef } from 'react'
import { useLive } from '../live/useLive.ts'

/** Renders that begin while the list is open appear in it; those that are in it move by themselves. */
export const useFreshList = (collectionSlug: 'renders' | 'workouts'): void => {
  const router = useRouter()
  const { data } = useListQuery()
  const seen = useRef<string | undefined>(undefined)
  const known = new Set((data?.docs ?? []).map(({ id }: { id: number | string }) => String(id)))
  const added = useLive(({ topics }) =>
    collectionSlug === 'renders'
      ? [...topics.renders.values()]
          .filter(({ id, status }) => status === 'queued' && !known.has(String(id)))
          .map(({ id }) => id)
          .join()
      : '',
  )
  useEffect(() => {
    if (!added || added === seen.current || (data?.page ?? 1) > 1) return
    seen.current = added
    // Several at once, as after a change that concerns many workouts, are shown together.
    const timer = setTimeout(() => router.refresh(), 1000)
    return () => clearTimeout(timer)
  }, [added, data?.page, router])
}
