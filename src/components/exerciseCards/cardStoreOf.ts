import type { ExerciseCards } from '../../core/workout/exerciseCard.ts'
import { type CardStore, createCardStore } from './createCardStore.ts'

type CardStoreOfArgs = { apiUrl: string; locale: string }

const stores = new Map<string, CardStore>()

/** The tab's one store of a language: what the strip knows the picker need not ask for. */
export const cardStoreOf = ({ apiUrl, locale }: CardStoreOfArgs): CardStore => {
  const key = `${apiUrl} ${locale}`
  const store = stores.get(key) ?? createCardStore({ load: (ids) => fetchCards({ apiUrl, ids, locale }) })
  stores.set(key, store)
  return store
}

const fetchCards = async ({
  apiUrl,
  ids,
  locale,
}: CardStoreOfArgs & { ids: readonly string[] }): Promise<ExerciseCards> => {
  const response = await fetch(`${apiUrl}/repreel/exercise-cards?locale=${encodeURIComponent(locale)}`, {
    body: JSON.stringify({ ids }),
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    method: 'POST',
  })
  if (!response.ok) throw new Error(`exercise-cards: ${response.status}`)
  return (await response.json()) as ExerciseCards
}
