'use client'
import type { ExerciseCard } from '../../../core/workout/exerciseCard.ts'
import { useState } from 'react'
import { MovingThumbnail } from '../MovingThumbnail.tsx'
import { useSay } from '../useSay.ts'
import { whyUnusable } from '../whyUnusable.ts'

type PickerCardProps = {
  card: ExerciseCard
  clipUrl: (hash: string) => string
  id: string
  /** The one that Tab leads to. */
  isCurrent: boolean
  onChoose: () => void
  onFocus: () => void
  /** Its place among those that are chosen, from 1; null: it is not. */
  place: number | null
  posterUrl: (hash: string) => string
}

/** An exercise to choose; it moves while somebody looks at it. */
export const PickerCard = (props: PickerCardProps) => {
  const { card, clipUrl, id, isCurrent, onChoose, onFocus, place, posterUrl } = props
  const say = useSay()
  const [isPointed, setPointed] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const unusable = whyUnusable(card)
  const facts = [
    card.level && say(`level.${card.level}`),
    card.impact === 'high' ? say('compose.jumps') : '',
    card.laterality === 'unilateral' ? say('compose.perSide') : '',
    card.equipment.map((each) => say(`equipment.${each}` as 'equipment.mat')).join(', '), // the card's are of the vocabulary
  ]
  return (
    <div
      aria-describedby={`${id}-facts`}
      aria-disabled={unusable !== null}
      aria-label={place === null ? card.name : say('compose.picker.chosenAs', { name: card.name, place })}
      aria-selected={place !== null}
      className="repreel-picker__card"
      id={id}
      onBlur={() => setFocused(false)}
      onClick={onChoose}
      onFocus={() => {
        setFocused(true)
        onFocus()
      }}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      role="option"
      tabIndex={isCurrent ? 0 : -1}
    >
      <MovingThumbnail
        card={card}
        clipUrl={clipUrl}
        isMoving={isPointed || isFocused}
        posterUrl={posterUrl}
      />
      {place === null ? null : (
        <span aria-hidden="true" className="repreel-picker__place">
          {place}
        </span>
      )}
      <span className="repreel-picker__name">{card.name}</span>
      <span className="repreel-picker__facts" id={`${id}-facts`}>
        {unusable ? <b>{say(unusable)}</b> : null}
        {card.isPublished ? null : <b data-kind="draft">{say('compose.draft')}</b>}
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </span>
    </div>
  )
}
