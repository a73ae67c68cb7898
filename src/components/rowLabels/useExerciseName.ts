'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { loadExerciseName } from './loadExerciseName.ts'

/** null while it is not known, and where there is none. */
export const useExerciseName = (id: string | null): string | null => {
  const { config } = useConfig()
  const locale = useLocale().code
  const apiUrl = `${config.serverURL ?? ''}${config.routes.api}`
  const [known, setKnown] = useState<{ id: string; name: string | null } | null>(null)
  useEffect(() => {
    if (id === null) return
    const still = new AbortController()
    void loadExerciseName({ apiUrl, id, locale }).then((name) => {
      if (!still.signal.aborted) setKnown({ id, name })
    })
    return () => still.abort()
  }, [apiUrl, id, locale])
  return known !== null && known.id === id ? known.name : null
}
