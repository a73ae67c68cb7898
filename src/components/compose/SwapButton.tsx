'use client'
import type { ExerciseCard } from '../../core/workout/exerciseCard.ts'
import { Popup, PopupList } from '@payloadcms/ui'
import { useExerciseCards } from '../exerciseCards/useExerciseCards.ts'
import { useCompose } from './ComposeContext.ts'
import { elementIds } from './elementIds.ts'
import { focusSoon } from './focusSoon.ts'
import { formId } from './rows/formId.ts'
import { useSay } from './useSay.ts'
import { whyUnusable } from './whyUnusable.ts'

type SwapButtonProps = {
  direction: 'easier' | 'harder'
  itemId: string
  /** null: not known yet, or nothing is chosen. */
  of: ExerciseCard | null
}

/** Takes the easier or harder variant instead; the item's times stay. */
export const SwapButton = ({ direction, itemId, of }: SwapButtonProps) => {
  const { actions, steps } = useCompose()
  const say = useSay()
  const ids = (direction === 'easier' ? of?.easierVariants : of?.harderVariants) ?? []
  const { cards, missing } = useExerciseCards(ids)
  const variants = ids.flatMap((id) => (missing.has(id) ? [] : [{ card: cards[id] ?? null, id }]))
  const label = say(`compose.${direction}`)
  const swap = (id: string): void => {
    const before = actions.swapExercise(itemId, formId(id))
    focusSoon(elementIds.toggle(itemId))
    steps.undo(say('compose.swapped', { after: cards[id]?.name ?? '…', before: of?.name ?? '…' }), () => {
      if (typeof before === 'string' || typeof before === 'number') actions.swapExercise(itemId, before)
      focusSoon(elementIds.toggle(itemId))
    })
  }
  const [first] = variants
  if (!first)
    return (
      <button
        aria-disabled="true"
        className="repreel-compose__button"
        title={say(`compose.${direction}.none`)}
        type="button"
      >
        {label}
        <span className="repreel-compose__hidden">{say(`compose.${direction}.none`)}</span>
      </button>
    )
  if (variants.length === 1) {
    const unusable = first.card && whyUnusable(first.card)
    return (
      <button
        aria-disabled={!first.card || unusable !== null}
        className="repreel-compose__button"
        onClick={() => (first.card && !unusable ? swap(first.id) : undefined)}
        title={unusable ? say(unusable) : (first.card?.name ?? '…')}
        type="button"
      >
        {say('compose.swap', { direction: label, name: first.card?.name ?? '…' })}
      </button>
    )
  }
  return (
    <Popup
      button={`${label} …`}
      buttonClassName="repreel-compose__button"
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {variants.map(({ card, id }) => (
            <PopupList.Button
              disabled={!card || whyUnusable(card) !== null}
              key={id}
              onClick={() => {
                close()
                swap(id)
              }}
            >
              {card?.name ?? '…'}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
      size="fit-content"
    />
  )
}
