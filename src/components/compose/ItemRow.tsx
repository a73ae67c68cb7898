'use client'
import { useState } from 'react'
import { limits } from '../../core/workout/limits.ts'
import { blockName } from './blockText.ts'
import { useCompose } from './ComposeContext.ts'
import { DragHandle } from './DragHandle.tsx'
import { elementIds } from './elementIds.ts'
import { itemFigures } from './figures/itemFigures.ts'
import { itemSummary } from './figures/itemSummary.ts'
import { focusSoon } from './focusSoon.ts'
import { ItemDetails } from './ItemDetails.tsx'
import { MovingThumbnail } from './MovingThumbnail.tsx'
import { RowErrors } from './RowErrors.tsx'
import { RowMenu } from './RowMenu.tsx'
import { itemPath } from './rows/paths.ts'
import { useItemName } from './useItemName.ts'
import { useSay } from './useSay.ts'
import { whyUnusable } from './whyUnusable.ts'

type ItemRowProps = { block: number; index: number }

/** One item: at a glance while it is closed, all of it when it is open. */
export const ItemRow = ({ block, index }: ItemRowProps) => {
  const { actions, blocks, cards, defaults, dragging, folding, isReadOnly, steps } = useCompose()
  const say = useSay()
  const nameOf = useItemName({ blocks, cards })
  const [isLookedAt, setLookedAt] = useState(false)
  const item = blocks[block]!.items[index]!
  const { id } = item
  const place = { block, item: index }
  const path = itemPath(place)
  const isOpen = folding.isOpen(id)
  const card = item.exercise ? (cards.cards[item.exercise] ?? null) : null
  const name = nameOf(place)
  const figures = card ? itemFigures({ block: blocks[block]!, defaults, exercise: card, index }) : null
  const isExercise = item.kind !== 'rest' && item.kind !== 'message'
  const unusable = card
    ? whyUnusable(card)
    : item.exercise && cards.missing.has(item.exercise)
      ? ('compose.unusable.gone' as const)
      : null
  const { drop, what } = dragging
  const at = drop?.kind === 'item' && drop.block === block ? drop.item : null
  const isLast = index === blocks[block]!.items.length - 1
  return (
    <li
      className="repreel-compose__item"
      data-compose-item={id}
      data-dragged={what?.kind === 'item' && what.block === block && what.item === index ? '' : undefined}
      data-drop-after={at === index + 1 && isLast ? '' : undefined}
      data-drop-before={at === index ? '' : undefined}
      data-kind={item.kind ?? 'exercise'}
    >
      <div className="repreel-compose__row">
        {isReadOnly ? null : (
          <DragHandle
            name={name}
            onStep={(by) => steps.stepItem(place, by)}
            rowId={id}
            what={{ block, item: index, kind: 'item' }}
          />
        )}
        <button
          aria-expanded={isOpen}
          className="repreel-compose__toggle"
          id={elementIds.toggle(id)}
          onBlur={() => setLookedAt(false)}
          onClick={() => folding.set(id, !isOpen)}
          onFocus={() => setLookedAt(true)}
          onKeyDown={(event) => {
            if (isReadOnly) return
            const by =
              event.altKey && event.key === 'ArrowUp' ? -1 : event.altKey && event.key === 'ArrowDown' ? 1 : 0
            if (by !== 0) steps.stepItem(place, by)
            else if (event.key === 'Delete') steps.removeItem(place)
            else return
            event.preventDefault()
          }}
          onPointerEnter={() => setLookedAt(true)}
          onPointerLeave={() => setLookedAt(false)}
          type="button"
        >
          {isExercise ? (
            <MovingThumbnail
              card={card}
              clipUrl={cards.clipUrl}
              isMoving={isLookedAt && !isOpen}
              posterUrl={cards.posterUrl}
            />
          ) : (
            <span aria-hidden="true" className="repreel-compose__thumb" data-kind={item.kind} />
          )}
          <span className="repreel-compose__text">
            <strong>{name}</strong>
            <span>{itemSummary({ figures, item, say })}</span>
          </span>
          {unusable ? (
            <span className="repreel-compose__badge" data-level="error">
              {say(unusable)}
            </span>
          ) : null}
          {card && !card.isPublished ? (
            <span className="repreel-compose__badge">{say('compose.draft')}</span>
          ) : null}
          <span aria-hidden="true" className="repreel-compose__chevron" />
        </button>
        {isReadOnly ? null : (
          <RowMenu
            entries={[
              {
                isDisabled: block === 0 && index === 0,
                onClick: () => steps.stepItem(place, -1),
                text: say('compose.up'),
              },
              {
                isDisabled: block === blocks.length - 1 && isLast,
                onClick: () => steps.stepItem(place, 1),
                text: say('compose.down'),
              },
              ...blocks.flatMap((other, b) =>
                b === block
                  ? []
                  : [
                      {
                        isDisabled: other.items.length >= limits.block.items.max,
                        onClick: () => steps.moveItem(place, { block: b, item: other.items.length }),
                        text: say('compose.moveTo', { name: `${b + 1} · ${blockName(other, say)}` }),
                      },
                    ],
              ),
              {
                isDisabled: blocks[block]!.items.length >= limits.block.items.max,
                onClick: () => focusSoon(elementIds.toggle(actions.duplicateItem(place))),
                text: say('compose.duplicate'),
              },
              { onClick: () => steps.removeItem(place), text: say('compose.remove') },
            ]}
            name={name}
          />
        )}
      </div>
      <RowErrors
        {...(isOpen ? { except: /\.(target|reps|side|loadNote|text|\w*[sS]econds)$/ } : {})}
        path={path}
      />
      {isOpen ? <ItemDetails block={block} card={card} figures={figures} index={index} /> : null}
    </li>
  )
}
