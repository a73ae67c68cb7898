'use client'
import type { ExerciseCard } from '../../core/workout/exerciseCard.ts'
import { useDocumentDrawer } from '@payloadcms/ui'
import { slugs } from '../../collections/slugs.ts'
import { useCompose } from './ComposeContext.ts'
import { MovingThumbnail } from './MovingThumbnail.tsx'
import { SwapButton } from './SwapButton.tsx'
import { formId } from './rows/formId.ts'
import { useSay } from './useSay.ts'

type ExerciseBoxProps = { block: number; card: ExerciseCard | null; index: number }

/** The exercise of an item, and what it may be swapped for. */
export const ExerciseBox = ({ block, card, index }: ExerciseBoxProps) => {
  const { blocks, cards, isReadOnly, pick } = useCompose()
  const say = useSay()
  const item = blocks[block]!.items[index]!
  const exerciseId = item.exercise ?? null
  return (
    <div className="repreel-compose__exercise">
      <MovingThumbnail card={card} clipUrl={cards.clipUrl} isMoving posterUrl={cards.posterUrl} />
      <p className="repreel-compose__about">
        {card
          ? [
              card.category?.name,
              card.level && say(`level.${card.level}`),
              card.impact && say('compose.impact', { impact: say(`impact.${card.impact}`).toLowerCase() }),
              say(`laterality.${card.laterality}`),
            ]
              .filter(Boolean)
              .join(' · ')
          : say(exerciseId ? 'compose.loading' : 'item.noExercise')}
      </p>
      {isReadOnly ? null : (
        <div className="repreel-compose__swaps">
          <SwapButton direction="easier" itemId={item.id} of={card} />
          <SwapButton direction="harder" itemId={item.id} of={card} />
          <button
            className="repreel-compose__button"
            onClick={() => pick({ exerciseId, itemId: item.id, kind: 'replace' })}
            type="button"
          >
            {say(exerciseId ? 'compose.replace' : 'compose.choose')}
          </button>
          {exerciseId && card ? <OpenExercise id={exerciseId} name={card.name} /> : null}
        </div>
      )}
    </div>
  )
}

const OpenExercise = ({ id, name }: { id: string; name: string }) => {
  const { cards } = useCompose()
  const say = useSay()
  const [DocumentDrawer, , { openDrawer }] = useDocumentDrawer({
    collectionSlug: slugs.exercises,
    // Payload's type is that of this app's ids; a host's may be UUIDs.
    id: formId(id) as number,
  })
  return (
    <>
      <button
        aria-label={say('compose.open', { name })}
        className="repreel-compose__button"
        onClick={openDrawer}
        type="button"
      >
        {say('compose.open.short')}
      </button>
      <DocumentDrawer onSave={() => cards.refresh([id])} />
    </>
  )
}
