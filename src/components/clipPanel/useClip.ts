'use client'
import type { ClipNote } from '../../core/ingest/types.ts'
import type { Clip as ClipDocument } from '../../generated/payload-types.ts'
import { useEffect, useState } from 'react'
import { slugs } from '../../collections/slugs.ts'

type Clip = Omit<ClipDocument, 'reason' | 'warnings'> & {
  reason: ClipNote | null
  warnings: ClipNote[] | null
}

type UseClipArgs = { apiUrl: string; id: number | string | undefined }

const pollMs = 2_000

/** The clip as the server knows it; asked for again until ingest has judged it. null: not known yet. */
export const useClip = ({ apiUrl, id }: UseClipArgs): Clip | null => {
  const [clip, setClip] = useState<Clip | null>(null)
  useEffect(() => {
    if (id === undefined) return
    const stopped = new AbortController()
    const load = async (): Promise<void> => {
      const found = await fetchClip(`${apiUrl}/${slugs.clips}/${id}?depth=0`)
      if (stopped.signal.aborted) return
      if (found) setClip(found)
      if (!found || found.status === 'processing') setTimeout(() => void load(), pollMs)
    }
    void load()
    return () => stopped.abort()
  }, [apiUrl, id])
  return clip
}

/** null where the server cannot be reached just now. */
const fetchClip = async (url: string): Promise<Clip | null> => {
  const response = await fetch(url, { credentials: 'include' }).catch(() => null)
  return response?.ok ? ((await response.json()) as Clip) : null
}
