'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'

type UseRenderActionArgs = { apiUrl: string; reload: () => Promise<void> }

/** Posts to one of the render endpoints and shows what came of it. */
export const useRenderAction = ({ apiUrl, reload }: UseRenderActionArgs) => {
  const [isBusy, setBusy] = useState(false)
  const act = async (path: string): Promise<void> => {
    setBusy(true)
    try {
      const response = await fetch(`${apiUrl}/${path}`, { credentials: 'include', method: 'POST' })
      if (!response.ok) toast.error(await problemOf(response))
      await reload()
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return { act, isBusy }
}

const problemOf = async (response: Response): Promise<string> => {
  const body = (await response.json().catch(() => null)) as { errors?: Array<{ message?: string }> } | null
  return body?.errors?.[0]?.message ?? `${response.status} ${response.statusText}`
}
