'use client'
import type { OutputSpec } from '../../core/segments/types.ts'
import type { PanelRender } from './types.ts'
import { useEffect, useState } from 'react'
import { slugs } from '../../collections/slugs.ts'
import { mediaPaths } from '../../endpoints/media/mediaPaths.ts'

type UsePreviewUrlArgs = { apiUrl: string; preview: PanelRender | null }

/** Where the preview plays; null until it is ready. Its outputs are asked for once, since they hold its manifest. */
export const usePreviewUrl = ({ apiUrl, preview }: UsePreviewUrlArgs): string | null => {
  const [url, setUrl] = useState<string | null>(null)
  const id = preview?.status === 'ready' ? preview.id : undefined
  const token = preview?.token
  useEffect(() => {
    setUrl(null)
    if (id === undefined || token === undefined) return
    let isShown = true
    void fetchOutput({ apiUrl, id }).then((output) => {
      if (isShown && output) setUrl(`${apiUrl}/repreel/${mediaPaths.versionMp4({ output, token })}`)
    })
    return () => {
      isShown = false
    }
  }, [apiUrl, id, token])
  return url
}

const fetchOutput = async ({
  apiUrl,
  id,
}: {
  apiUrl: string
  id: number | string
}): Promise<OutputSpec | null> => {
  const response = await fetch(`${apiUrl}/${slugs.renders}/${id}?depth=0&select[outputs]=true`, {
    credentials: 'include',
  }).catch(() => null)
  if (!response?.ok) return null
  const { outputs } = (await response.json()) as { outputs?: Array<{ output: OutputSpec }> }
  return outputs?.[0]?.output ?? null
}
