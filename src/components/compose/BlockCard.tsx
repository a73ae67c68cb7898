'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { limits } from '../../core/workout/limits.ts'
import { blockHow, blockName } from './blockText.ts'
import { BlockSettings } from './BlockSettings.tsx'
import { useCompose } from './ComposeContext.ts'
import { DragHandle } from './DragHandle.tsx'
import { elementIds } from './elementIds.ts'
import { focusSoon } from './focusSoon.ts'
import { ItemRow } from './ItemRow.tsx'
import { RowErrors } from './RowErrors.tsx'
import { RowMenu } from './RowMenu.tsx'
import { blockPath } from './rows/paths.ts'
import { useSay } from './useSay.ts'

/** A block with its items. */
export const BlockCard = ({ index }: { index: number }) => {
  const { actions, blocks, dragging, folding, isReadOnly, pick, steps } = useCompose()
  const say = useSay()
  const [isSetting, setSetting] = useState(false)
  const block = blocks[index]!
  const { id, items } = block
  const name = blockName(block, say)
  const isOpen = folding.isOpen(id)
  const drop = dragging.drop
  const isFull = items.length >= limits.block.items.max
  const add = (kind: 'rest' | 'message'): void => {
    const [added] = actions.addItems(id, [{ kind, seconds: kind === 'rest' ? 30 : 10 }])
    if (!added) return
    folding.set(added, true)
    focusSoon(elementIds.toggle(added))
  }
  return (
    <li
      className="repreel-compose__block"
      data-compose-block={id}
      data-drop-before={drop?.kind === 'block' && drop.index === index ? '' : undefined}
      data-drop-after={
        drop?.kind === 'block' && drop.index === index + 1 && index === blocks.length - 1 ? '' : undefined
      }
      data-dragged={dragging.what?.kind === 'block' && dragging.what.index === index ? '' : undefined}
      data-phase={block.phase ?? 'main'}
    >
      <div className="repreel-compose__head">
        {isReadOnly ? null : (
          <DragHandle
            name={name}
            onStep={(by) => steps.moveBlock(index, index + by)}
            rowId={id}
            what={{ index, kind: 'block' }}
          />
        )}
        <button
          aria-expanded={isOpen}
          className="repreel-compose__title"
          id={elementIds.toggle(id)}
          onClick={() => folding.set(id, !isOpen)}
          onKeyDown={(event) => {
            const by =
              event.altKey && event.key === 'ArrowUp' ? -1 : event.altKey && event.key === 'ArrowDown' ? 1 : 0
            if (by === 0 || isReadOnly) return
            event.preventDefault()
            steps.moveBlock(index, index + by)
          }}
          type="button"
        >
          <span aria-hidden="true" className="repreel-compose__chevron" />
          <strong>{name}</strong>
          <span>
            {[
              blockHow(block, say),
              say(items.length === 1 ? 'compose.count.one' : 'compose.count.many', { count: items.length }),
            ].join(' · ')}
          </span>
        </button>
        <Button
          buttonStyle="transparent"
          className="repreel-compose__set"
          extraButtonProps={{ 'aria-expanded': isSetting }}
          margin={false}
          onClick={() => {
            if (!isOpen) folding.set(id, true)
            setSetting(!isSetting || !isOpen)
          }}
          size="small"
        >
          {say('compose.settings')}
        </Button>
        {isReadOnly ? null : (
          <RowMenu
            entries={[
              {
                isDisabled: index === 0,
                onClick: () => steps.moveBlock(index, index - 1),
                text: say('compose.up'),
              },
              {
                isDisabled: index === blocks.length - 1,
                onClick: () => steps.moveBlock(index, index + 1),
                text: say('compose.down'),
              },
              {
                isDisabled: blocks.length >= limits.workout.blocks.max,
                onClick: () => focusSoon(elementIds.toggle(actions.duplicateBlock(index))),
                text: say('compose.duplicate'),
              },
              { onClick: () => steps.removeBlock(index), text: say('compose.remove') },
            ]}
            name={name}
          />
        )}
      </div>
      <RowErrors
        path={blockPath(index)}
        // What is shown below says it there.
        {...(isOpen && {
          except: isSetting ? /\.items\.\d|\.(name|phase|format|rounds|\w+Seconds)$/ : /\.items\.\d/,
        })}
      />
      {isOpen ? (
        <div className="repreel-compose__body">
          {isSetting ? <BlockSettings index={index} /> : null}
          {items.length === 0 ? (
            <p className="repreel-compose__empty">{say('compose.block.empty')}</p>
          ) : (
            <ol className="repreel-compose__items">
              {items.map((item, i) => (
                <ItemRow block={index} index={i} key={item.id} />
              ))}
            </ol>
          )}
          {isReadOnly ? null : (
            <div className="repreel-compose__adding">
              <button
                className="repreel-compose__add"
                disabled={isFull}
                id={elementIds.addTo(id)}
                onClick={() => pick({ blockId: id, kind: 'add' })}
                type="button"
              >
                <span aria-hidden="true">+</span> {say('compose.addExercises')}
              </button>
              <button
                className="repreel-compose__add"
                disabled={isFull}
                onClick={() => add('rest')}
                type="button"
              >
                {say('compose.addRest')}
              </button>
              <button
                className="repreel-compose__add"
                disabled={isFull}
                onClick={() => add('message')}
                type="button"
              >
                {say('compose.addMessage')}
              </button>
              {isFull ? <span>{say('compose.block.full', { most: limits.block.items.max })}</span> : null}
            </div>
          )}
        </div>
      ) : null}
    </li>
  )
}
