'use client'
import type { ClipNote } from '../../core/ingest/types.ts'
import type { Clip as ClipDocument } from '../../generated/payload-types.ts'
import { useEffect, useState } from 'react'
import { slugs } from '../../collections/slugs.ts'
import { useLive } from '../live/useLive.ts'
import { useLiveRow } from '../live/useLiveRow.ts'

type Clip = Omit<ClipDocument, 'reason' | 'warnings'> & {
  reason: ClipNote | null
  warnings: ClipNote[] | null
}

type UseClipArgs = { apiUrl: string; id: number | string | undefined }

/** The clip as the server knows it, read again when its state is told to have changed. null: not known yet. */
export const useClip = ({ apiUrl, id }: UseClipArgs): Clip | null => {
  const [clip, setClip] = useState<Clip | null>(null)
  const status = useLiveRow({ id, topic: slugs.clips })?.status
  const gaps = useLive((snapshot) => snapshot.gaps)
  useEffect(() => {
    if (id === undefined) return
    let isShown = true
    void fetchClip(`${apiUrl}/${slugs.clips}/${id}?depth=0`).then((found) => {
      if (isShown && found) setClip(found)
    })
    return () => {
      isShown = false
    }
  }, [apiUrl, gaps, id, status])
  return clip
}

/** null where the server cannot be reached just now. */
const fetchClip = async (url: string): Promise<Clip | null> => {
  const response = await fetch(url, { credentials: 'include' }).catch(() => null)
  return response?.ok ? ((await response.json()) as Clip) : null
}
