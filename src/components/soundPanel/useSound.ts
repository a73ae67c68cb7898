'use client'
import type { SoundNote } from '../../core/audio/soundPhrases.ts'
import type { Music, Recording } from '../../generated/payload-types.ts'
import { useEffect, useState } from 'react'
import { useLive } from '../live/useLive.ts'
import { useLiveRow } from '../live/useLiveRow.ts'

type Sound = Pick<Music | Recording, 'durationMs' | 'status' | 'url'> & { reason: SoundNote | null }

type UseSoundArgs = { apiUrl: string; id: number | string | undefined; slug: 'music' | 'recordings' }

/** The sound as the server knows it, read again when its state is told to have changed. null: not known yet. */
export const useSound = ({ apiUrl, id, slug }: UseSoundArgs): Sound | null => {
  const [sound, setSound] = useState<Sound | null>(null)
  const status = useLiveRow({ id, topic: slug })?.status
  const gaps = useLive((snapshot) => snapshot.gaps)
  useEffect(() => {
    if (id === undefined) return
    let isShown = true
    void fetchSound(`${apiUrl}/${slug}/${id}?depth=0`).then((found) => {
      if (isShown && found) setSound(found)
    })
    return () => {
      isShown = false
    }
  }, [apiUrl, gaps, id, slug, status])
  return sound
}

/** null where the server cannot be reached just now. */
const fetchSound = async (url: string): Promise<Sound | null> => {
  const response = await fetch(url, { credentials: 'include' }).catch(() => null)
  return response?.ok ? ((await response.json()) as Sound) : null
}
