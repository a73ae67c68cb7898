import type { ExerciseCard, ExerciseCards } from '../../core/workout/exerciseCard.ts'
import type { Speeds } from '../../core/workout/types.ts'
import { MOST_CARDS } from '../../core/workout/mostCards.ts'

export type CardsState = {
  /** Those that are known already, by id. */
  cards: Readonly<Record<string, ExerciseCard>>
  /** Ids that the server does not know. */
  missing: ReadonlySet<string>
  /** null before the first answer. */
  speeds: Speeds | null
  /** The last question was not answered; it is asked again by itself. */
  isFailed: boolean
}

export type CardStore = {
  /** Asks for those that are not known yet: one request for all that are wanted in the same moment. */
  want: (ids: readonly string[]) => void
  /** Asks anew for those that are known, for what was saved meanwhile; what is known stays until the answer. */
  refresh: (ids?: readonly string[]) => void
  state: () => CardsState
  subscribe: (listener: () => void) => () => void
}

type CreateCardStoreArgs = {
  /** Rejects where the server cannot be reached. */
  load: (ids: readonly string[]) => Promise<ExerciseCards>
  /** @default 3000 */
  retryMs?: number
}

export const createCardStore = ({ load, retryMs = 3000 }: CreateCardStoreArgs): CardStore => {
  let state: CardsState = { cards: {}, isFailed: false, missing: new Set(), speeds: null }
  const listeners = new Set<() => void>()
  const asked = new Set<string>()
  let queue = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | null = null

  const tell = (change: Partial<CardsState>): void => {
    state = { ...state, ...change }
    listeners.forEach((listener) => listener())
  }
  const send = async (): Promise<void> => {
    timer = null
    const ids = [...queue].slice(0, MOST_CARDS)
    queue = new Set([...queue].slice(MOST_CARDS))
    if (queue.size > 0) later(0)
    try {
      const { cards, speeds } = await load(ids)
      const missing = new Set(state.missing)
      ids.forEach((id) => (cards[id] ? missing.delete(id) : missing.add(id)))
      const gone = new Set(ids.filter((id) => !cards[id]))
      const kept = Object.fromEntries(Object.entries(state.cards).filter(([id]) => !gone.has(id)))
      tell({ cards: { ...kept, ...cards }, isFailed: false, missing, speeds })
    } catch {
      ids.forEach((id) => queue.add(id))
      tell({ isFailed: true })
      later(retryMs)
    }
  }
  const later = (ms: number): void => {
    timer ??= setTimeout(() => void send(), ms)
  }
  const ask = (ids: readonly string[]): void => {
    if (ids.length === 0) return
    ids.forEach((id) => {
      asked.add(id)
      queue.add(id)
    })
    later(0)
  }
  return {
    refresh: (ids = [...asked]) => ask(ids),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    want: (ids) => ask(ids.filter((id) => !asked.has(id))),
  }
}
