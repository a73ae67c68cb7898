'use client'
import type { ExerciseCard } from '../../../core/workout/exerciseCard.ts'
import type { PickerAnswer } from '../../../core/picker/types.ts'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type Asked, queryOf } from './asked.ts'

/** Between two letters of somebody who types. */
const TYPING_MS = 120

export type PickerSearch = {
  /** The last answer, without its page's cards; null before the first. */
  answer: Omit<PickerAnswer, 'cards'> | null
  /** Of all pages so far. */
  cards: readonly ExerciseCard[]
  isFailed: boolean
  isLoading: boolean
  more: () => void
  retry: () => void
}

type Found = { answer: PickerAnswer; cards: readonly ExerciseCard[]; key: string }

/** What is asked, page by page; the answer before it stays until the next one is there. */
export const usePickerSearch = (asked: Asked): PickerSearch => {
  const { config } = useConfig()
  const locale = useLocale().code
  const url = `${config.serverURL ?? ''}${config.routes.api}/repreel/exercise-picker`
  const key = queryOf(asked, { locale, page: 1 })
  const [found, setFound] = useState<Found | null>(null)
  const [wanted, setWanted] = useState({ attempt: 0, key, page: 1 })
  const [failedKey, setFailedKey] = useState<string | null>(null)
  const page = wanted.key === key ? wanted.page : 1
  const { attempt } = wanted
  useEffect(() => {
    const stop = new AbortController()
    const load = async (): Promise<void> => {
      try {
        const query = queryOf(asked, { locale, page })
        const response = await fetch(`${url}?${query}`, { credentials: 'include', signal: stop.signal })
        if (!response.ok) throw new Error(String(response.status))
        const answer = (await response.json()) as PickerAnswer
        setFailedKey(null)
        setFound((before) => ({
          answer,
          cards: page > 1 && before?.key === key ? [...before.cards, ...answer.cards] : answer.cards,
          key,
        }))
      } catch {
        if (!stop.signal.aborted) setFailedKey(key)
      }
    }
    const timer = setTimeout(() => void load(), page > 1 || attempt > 0 ? 0 : TYPING_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
    // `key` is all that `asked` says.
  }, [attempt, key, locale, page, url])
  const isFailed = failedKey === key
  const isLoading = !isFailed && (found?.key !== key || found.answer.page < page)
  return {
    answer: found?.answer ?? null,
    cards: found?.cards ?? [],
    isFailed,
    isLoading,
    more: () => {
      if (!isLoading && found && found.answer.page < found.answer.pages)
        setWanted({ attempt, key, page: found.answer.page + 1 })
    },
    retry: () => {
      setFailedKey(null)
      setWanted({ attempt: attempt + 1, key, page })
    },
  }
}
