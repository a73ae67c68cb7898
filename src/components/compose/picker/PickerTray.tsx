'use client'
import type { ExerciseCard } from '../../../core/workout/exerciseCard.ts'
import { useSay } from '../useSay.ts'

type PickerTrayProps = {
  chosen: readonly ExerciseCard[]
  onRemove: (card: ExerciseCard) => void
  room: number
}

/** What is chosen, in the order in which it will stand. */
export const PickerTray = ({ chosen, onRemove, room }: PickerTrayProps) => {
  const say = useSay()
  if (chosen.length === 0) return <p>{say('compose.picker.hint')}</p>
  return (
    <>
      <ol aria-label={say('compose.picker.chosen')} className="repreel-picker__tray">
        {chosen.map((card, i) => (
          <li key={card.id}>
            <button
              aria-label={say('compose.picker.unchoose', { name: card.name })}
              onClick={() => onRemove(card)}
              type="button"
            >
              <b>{i + 1}</b> {card.name} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ol>
      {chosen.length >= room ? <p>{say('compose.picker.full', { room })}</p> : null}
    </>
  )
}
