'use client'
import type { ExerciseCard } from '../../../core/workout/exerciseCard.ts'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../useSay.ts'
import { whyUnusable } from '../whyUnusable.ts'
import { type Asked, filterCount, nothingAsked } from './asked.ts'
import './picker.css'
import { PickerEmpty } from './PickerEmpty.tsx'
import { PickerFilters } from './PickerFilters.tsx'
import { PickerGrid } from './PickerGrid.tsx'
import { PickerTray } from './PickerTray.tsx'
import { usePickerSearch } from './usePickerSearch.ts'

type PickerBodyProps = {
  /** One is chosen, and that is all. */
  isSingle: boolean
  onLeave: (chosen: readonly ExerciseCard[]) => void
  room: number
}

export const PickerBody = ({ isSingle, onLeave, room }: PickerBodyProps) => {
  const say = useSay()
  const [asked, setAsked] = useState<Asked>(nothingAsked)
  const [chosen, setChosen] = useState<readonly ExerciseCard[]>([])
  const [isFiltering, setFiltering] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const search = usePickerSearch(asked)
  const { answer, cards, isFailed, isLoading } = search
  useEffect(() => {
    // The drawer takes the focus when it opens, later than this is drawn.
    const timer = setTimeout(() => box.current?.focus(), 60)
    return () => clearTimeout(timer)
  }, [])
  const choose = (card: ExerciseCard): void => {
    if (whyUnusable(card) !== null) return
    if (isSingle) return onLeave([card])
    const isChosen = chosen.some(({ id }) => id === card.id)
    if (isChosen) setChosen(chosen.filter(({ id }) => id !== card.id))
    else if (chosen.length < room) setChosen([...chosen, card])
  }
  const add = (): void => {
    if (chosen.length > 0) onLeave(chosen)
  }
  const filters = filterCount(asked)
  return (
    <div
      className="repreel-picker"
      onKeyDown={(event) => {
        const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search'
        if (event.key === 'Escape') {
          event.stopPropagation()
          event.preventDefault()
          onLeave([])
        } else if (event.key === '/' && !isTyping) {
          event.preventDefault()
          box.current?.focus()
          box.current?.select()
        }
      }}
      ref={body}
    >
      <div className="repreel-picker__top">
        <input
          aria-label={say('compose.picker.search')}
          autoComplete="off"
          onChange={({ target }) => setAsked({ ...asked, q: target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
            event.preventDefault()
            if (event.key === 'Enter' && chosen.length > 0) return add()
            body.current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus()
          }}
          placeholder={say('compose.picker.search.placeholder')}
          ref={box}
          type="search"
          value={asked.q}
        />
        <button
          aria-expanded={isFiltering}
          className="repreel-picker__filter"
          onClick={() => setFiltering(!isFiltering)}
          type="button"
        >
          {filters > 0 ? say('compose.picker.filtersOn', { count: filters }) : say('compose.picker.filters')}
        </button>
      </div>
      <p aria-live="polite" className="repreel-picker__count">
        {isFailed ? (
          <>
            {say('compose.picker.failed')}{' '}
            <button onClick={search.retry} type="button">
              {say('compose.picker.retry')}
            </button>
          </>
        ) : answer ? (
          [
            say(answer.total === 1 ? 'compose.picker.total.one' : 'compose.picker.total', {
              count: answer.total,
            }),
            answer.corrected ? say('compose.picker.corrected', { words: answer.corrected }) : '',
          ]
            .filter(Boolean)
            .join(' · ')
        ) : (
          say('compose.loading')
        )}
      </p>
      <div className="repreel-picker__main" data-filtering={isFiltering ? '' : undefined}>
        <PickerFilters asked={asked} facets={answer?.facets ?? null} onAsk={setAsked} />
        {answer && !isLoading && cards.length === 0 ? (
          <PickerEmpty answer={answer} asked={asked} onAsk={setAsked} />
        ) : (
          <PickerGrid chosen={chosen} isSingle={isSingle} onAdd={add} onChoose={choose} search={search} />
        )}
      </div>
      <div className="repreel-picker__foot">
        {isSingle ? (
          <p>{say('compose.picker.hint.single')}</p>
        ) : (
          <PickerTray chosen={chosen} onRemove={choose} room={room} />
        )}
        <div>
          <Button buttonStyle="secondary" margin={false} onClick={() => onLeave([])} size="medium">
            {say('compose.picker.cancel')}
          </Button>
          {isSingle ? null : (
            <Button disabled={chosen.length === 0} margin={false} onClick={add} size="medium">
              {chosen.length === 0
                ? say('compose.picker.add')
                : say('compose.picker.addCount', { count: chosen.length })}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
