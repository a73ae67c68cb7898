'use client'
import type { SoundNote } from '../../core/audio/soundPhrases.ts'
import type { Music, Recording } from '../../generated/payload-types.ts'
import { useEffect, useState } from 'react'

type Sound = Pick<Music | Recording, 'durationMs' | 'status' | 'url'> & { reason: SoundNote | null }

const pollMs = 2_000

/** The sound as the server knows it; asked for again until ingest has judged it. null: not known yet. */
export const useSound = ({ url }: { url: string | null }): Sound | null => {
  const [sound, setSound] = useState<Sound | null>(null)
  useEffect(() => {
    if (url === null) return
    const stopped = new AbortController()
    const load = async (): Promise<void> => {
      const found = await fetchSound(url)
      if (stopped.signal.aborted) return
      if (found) setSound(found)
      if (!found || found.status === 'processing') setTimeout(() => void load(), pollMs)
    }
    void load()
    return () => stopped.abort()
  }, [url])
  return sound
}

/** null where the server cannot be reached just now. */
const fetchSound = async (url: string): Promise<Sound | null> => {
  const response = await fetch(url, { credentials: 'include' }).catch(() => null)
  return response?.ok ? ((await response.json()) as Sound) : null
}
