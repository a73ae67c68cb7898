'use client'
import { useEffect, useState } from 'react'
import { slugs } from '../../collections/slugs.ts'

type UsePreviewArgs = {
  apiUrl: string
  /** JSON of the brand's rows. */
  brand: string
}
type Preview = {
  isDrawing: boolean
  /** null: nothing went wrong. '': nobody says what. */
  message: string | null
  /** Of the picture drawn last; null: none yet. */
  source: string | null
}

/** Somebody who drags a colour changes it many times a second. */
const restMs = 600

/** The picture of the brand, drawn anew a moment after the last change. */
export const usePreview = ({ apiUrl, brand }: UsePreviewArgs): Preview => {
  const [preview, setPreview] = useState<Preview>({ isDrawing: true, message: null, source: null })
  useEffect(() => {
    const given = new AbortController()
    setPreview((before) => ({ ...before, isDrawing: true }))
    const timer = setTimeout(() => {
      fetchPreview({ apiUrl, brand, signal: given.signal }).then(
        (drawn) => setPreview((before) => ({ ...before, ...drawn, isDrawing: false })),
        () => {
          if (!given.signal.aborted) setPreview((before) => ({ ...before, isDrawing: false, message: '' }))
        },
      )
    }, restMs)
    return () => {
      clearTimeout(timer)
      given.abort()
    }
  }, [apiUrl, brand])
  return preview
}

type FetchPreviewArgs = UsePreviewArgs & { signal: AbortSignal }

const fetchPreview = async ({
  apiUrl,
  brand,
  signal,
}: FetchPreviewArgs): Promise<Pick<Preview, 'message'> & Partial<Pick<Preview, 'source'>>> => {
  const url = `${apiUrl}/globals/${slugs.settings}/look-preview`
  const answer = await fetch(url, { body: brand, method: 'POST', signal })
  if (answer.ok) return { message: null, source: URL.createObjectURL(await answer.blob()) }
  const { errors } = (await answer.json()) as { errors?: Array<{ message?: string }> } // Payload's form of an error
  return { message: errors?.[0]?.message ?? '' }
}
