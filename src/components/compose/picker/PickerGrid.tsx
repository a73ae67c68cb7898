'use client'
import type { ExerciseCard } from '../../../core/workout/exerciseCard.ts'
import type { PickerSearch } from './usePickerSearch.ts'
import { useEffect, useId, useRef, useState } from 'react'
import { useCompose } from '../ComposeContext.ts'
import { useSay } from '../useSay.ts'
import { gridMove } from './gridMove.ts'
import { PickerCard } from './PickerCard.tsx'

type PickerGridProps = {
  chosen: readonly ExerciseCard[]
  isSingle: boolean
  onAdd: () => void
  onChoose: (card: ExerciseCard) => void
  search: PickerSearch
}

/** The exercises found; the arrows lead from card to card, Space chooses, Enter adds. */
export const PickerGrid = ({ chosen, isSingle, onAdd, onChoose, search }: PickerGridProps) => {
  const { cards: store } = useCompose()
  const say = useSay()
  const id = useId()
  const grid = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const { answer, cards, isLoading, more } = search
  const at = Math.min(current, Math.max(0, cards.length - 1))
  const onMore = useRef(more)
  useEffect(() => {
    onMore.current = more
  })
  useEffect(() => {
    if (!end.current) return
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) onMore.current()
      },
      { rootMargin: '400px' },
    )
    seen.observe(end.current)
    return () => seen.disconnect()
    // Again with every page: an end that stays in view is told of only once.
  }, [cards.length])
  const columns = (): number => {
    const options = [...(grid.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [])]
    const next = options.findIndex((option) => option.offsetTop > (options[0]?.offsetTop ?? 0))
    return next < 0 ? options.length : next
  }
  return (
    <div className="repreel-picker__scroll">
      <div
        aria-busy={isLoading}
        aria-label={say('exercises')}
        aria-multiselectable={!isSingle}
        className="repreel-picker__grid"
        onKeyDown={(event) => {
          const card = cards[at]
          if (event.key === ' ' && card) onChoose(card)
          else if (event.key === 'Enter') {
            if (chosen.length === 0 && card) onChoose(card)
            else onAdd()
          } else {
            const to = gridMove({ columns: columns(), count: cards.length, index: at, key: event.key })
            if (to === null) return
            setCurrent(to)
            document.getElementById(`${id}-${to}`)?.focus()
          }
          event.preventDefault()
        }}
        ref={grid}
        role="listbox"
      >
        {cards.map((card, i) => {
          const place = chosen.findIndex((each) => each.id === card.id)
          return (
            <PickerCard
              card={card}
              clipUrl={store.clipUrl}
              id={`${id}-${i}`}
              isCurrent={i === at}
              key={card.id}
              onChoose={() => onChoose(card)}
              onFocus={() => setCurrent(i)}
              place={place < 0 ? null : place + 1}
              posterUrl={store.posterUrl}
            />
          )
        })}
        {cards.length === 0 && isLoading
          ? Array.from({ length: 12 }, (_, i) => <div className="repreel-picker__ghost" key={i} />)
          : null}
      </div>
      <div className="repreel-picker__end" ref={end}>
        {answer && answer.page < answer.pages ? (
          <button disabled={isLoading} onClick={more} type="button">
            {say('compose.picker.more', { left: answer.total - cards.length })}
          </button>
        ) : null}
      </div>
    </div>
  )
}
