'use client'
import type { ComposedBlock } from './rows/blocksOf.ts'
import type { ItemPlace } from './rows/moveItem.ts'
import type { useExerciseCards } from '../exerciseCards/useExerciseCards.ts'
import { useSay } from './useSay.ts'

type UseItemNameArgs = {
  blocks: readonly ComposedBlock[]
  cards: Pick<ReturnType<typeof useExerciseCards>, 'cards' | 'missing'>
}

/** What an item is called. */
export const useItemName = ({ blocks, cards }: UseItemNameArgs): ((place: ItemPlace) => string) => {
  const say = useSay()
  return ({ block, item }) => {
    const found = blocks[block]?.items[item]
    if (found?.kind === 'rest') return say('itemKind.rest')
    if (found?.kind === 'message') return found.text || say('itemKind.message')
    if (!found?.exercise) return say('item.noExercise')
    // What is chosen but not loaded yet must not read as if nothing were chosen.
    return (
      cards.cards[found.exercise]?.name ?? (cards.missing.has(found.exercise) ? say('compose.gone') : '…')
    )
  }
}
