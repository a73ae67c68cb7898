'use client'
import type { Impact } from '../../core/explain/impact.ts'
import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

type UseImpact = {
  /** null: nothing is known. The save itself will say what is wrong. */
  ask: () => Promise<Impact | null>
  isAsking: boolean
}

/** What saving the form as it stands would render anew. */
export const useImpact = (): UseImpact => {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { getData } = useForm()
  const [isAsking, setAsking] = useState(false)
  const ask = useCallback(async (): Promise<Impact | null> => {
    setAsking(true)
    const { file, ...data } = getData()
    const change = globalSlug
      ? { data, global: 'settings' }
      : { collection: collectionSlug, data, id, ...(file instanceof File && { newFile: true }) }
    try {
      const answer = await fetch(
        `${config.serverURL}${config.routes.api}/repreel/impact?locale=${encodeURIComponent(locale)}`,
        {
          body: JSON.stringify(change),
          credentials: 'include',
          headers: { 'content-type': 'application/json' },
          method: 'POST',
        },
      )
      return answer.ok ? ((await answer.json()) as Impact) : null
    } catch {
      return null
    } finally {
      setAsking(false)
    }
  }, [collectionSlug, config, getData, globalSlug, id, locale])
  return { ask, isAsking }
}
