'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useSyncExternalStore } from 'react'
import { mediaPaths } from '../../endpoints/media/mediaPaths.ts'
import { type CardsState, type CardStore } from './createCardStore.ts'
import { cardStoreOf } from './cardStoreOf.ts'

/** Exercises by id, in the locale that is edited, as far as they are known; the others are asked for, all at once. */
export const useExerciseCards = (
  ids: readonly string[],
): CardsState & {
  refresh: CardStore['refresh']
  posterUrl: (hash: string) => string
  clipUrl: (hash: string) => string
} => {
  const { config } = useConfig()
  const locale = useLocale().code
  const apiUrl = `${config.serverURL ?? ''}${config.routes.api}`
  const store = cardStoreOf({ apiUrl, locale })
  const wanted = ids.join(' ')
  useEffect(() => store.want(wanted.split(' ').filter(Boolean)), [store, wanted])
  // Somebody who has mended an exercise in another tab comes back to this one.
  useEffect(() => {
    const onFocus = (): void => store.refresh()
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [store])
  const state = useSyncExternalStore(store.subscribe, store.state, store.state)
  return {
    ...state,
    posterUrl: (hash) => `${apiUrl}/repreel/${mediaPaths.clipPoster(hash)}`,
    clipUrl: (hash) => `${apiUrl}/repreel/${mediaPaths.clip(hash)}`,
    refresh: store.refresh,
  }
}
