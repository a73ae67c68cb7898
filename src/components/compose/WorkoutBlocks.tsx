'use client'
import type { ArrayFieldClientProps, SanitizedFieldPermissions, SanitizedFieldsPermissions } from 'payload'
import type { WorkoutModel } from '../../core/workout/types.ts'
import { FieldError, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { defaultTimes } from '../../core/workout/defaultTimes.ts'
import { limits } from '../../core/workout/limits.ts'
import { timesOfModel } from '../../core/workout/timesOfModel.ts'
import { useExerciseCards } from '../exerciseCards/useExerciseCards.ts'
import { AddBlock } from './AddBlock.tsx'
import { BlockCard } from './BlockCard.tsx'
import { blockName } from './blockText.ts'
import './compose.css'
import { ComposeContext, type PickFor } from './ComposeContext.ts'
import { useDragging } from './drag/useDragging.ts'
import { elementIds } from './elementIds.ts'
import { focusSoon } from './focusSoon.ts'
import { leafFields } from './leafFields.ts'
import { ExercisePicker } from './picker/ExercisePicker.tsx'
import { blocksOf } from './rows/blocksOf.ts'
import { formId } from './rows/formId.ts'
import { useComposeActions } from './useComposeActions.ts'
import { useFolding } from './useFolding.ts'
import { useItemName } from './useItemName.ts'
import { useSay } from './useSay.ts'
import { useSteps } from './useSteps.ts'

/** The workout's plan: its array field of blocks with their items, with all that Payload's own does with the data. */
export const WorkoutBlocks = ({ field, path, permissions, readOnly, schemaPath }: ArrayFieldClientProps) => {
  const say = useSay()
  const form = useFormFields(([fields]) => fields)
  const isSubmitted = useFormSubmitted()
  const blocks = blocksOf(form)
  const actions = useComposeActions()
  const folding = useFolding(blocks)
  const ids = blocks.flatMap(({ items }) => items.flatMap(({ exercise }) => exercise ?? []))
  const cards = useExerciseCards(ids)
  const nameOf = useItemName({ blocks, cards })
  const steps = useSteps({
    actions,
    blockName: (index) => (blocks[index] ? blockName(blocks[index], say) : ''),
    blocks,
    nameOf,
    say,
  })
  const list = useRef<HTMLOListElement>(null)
  const { ghost, ...dragging } = useDragging({
    list,
    onDrop: (what, to) => {
      if (what.kind === 'block' && to.kind === 'block') steps.moveBlock(what.index, to.index)
      if (what.kind === 'item' && to.kind === 'item') steps.moveItem(what, to)
    },
  })
  const [picking, setPicking] = useState<PickFor | null>(null)
  const isReadOnly = readOnly === true
  const block = leafFields(field.fields)
  const items = block.items
  const said = Object.fromEntries(
    Object.keys(defaultTimes).map((name) => [name, form[`defaults.${name}`]?.value ?? null]),
  ) as WorkoutModel['defaults']
  const error = form[path]
  return (
    <ComposeContext
      value={{
        actions,
        blocks,
        cards,
        defaults: timesOfModel(said),
        dragging,
        fields: { block, item: items && 'fields' in items ? leafFields(items.fields) : {} },
        folding,
        isReadOnly,
        permissions: permissionsOf(permissions),
        pick: setPicking,
        schemaPath: schemaPath ?? '',
        steps,
      }}
    >
      <section
        aria-label={say('workout.blocks')}
        className="repreel-compose"
        data-dragging={dragging.what ? '' : undefined}
        id={`field-${path}`}
      >
        <header className="repreel-compose__header">
          <div>
            <h3>{say('workout.blocks')}</h3>
            <p>{say('workout.blocks.help')}</p>
          </div>
          {blocks.length > 0 ? (
            <div>
              <button onClick={() => folding.setAll(false)} type="button">
                {say('compose.closeAll')}
              </button>
              <button onClick={() => folding.setAll(true)} type="button">
                {say('compose.openAll')}
              </button>
            </div>
          ) : null}
        </header>
        {isSubmitted && error?.valid === false && error.errorMessage ? (
          <div className="repreel-compose__error">
            <FieldError message={error.errorMessage} path={path} showError />
          </div>
        ) : null}
        <ol className="repreel-compose__blocks" ref={list}>
          {blocks.map(({ id }, index) => (
            <BlockCard index={index} key={id} />
          ))}
        </ol>
        {isReadOnly ? null : <AddBlock />}
        <p aria-live="polite" className="repreel-compose__hidden">
          {steps.told}
        </p>
        {ghost ? (
          <div className="repreel-compose__ghost" style={{ left: ghost.x, top: ghost.y }}>
            {ghost.name}
          </div>
        ) : null}
        <ExercisePicker
          onClose={(chosen) => {
            const what = picking
            setPicking(null)
            if (!what) return
            if (what.kind === 'add') {
              const added = actions.addItems(
                what.blockId,
                chosen.map(({ id }) => ({ exercise: formId(id), kind: 'exercise' })),
              )
              focusSoon(added[0] ? elementIds.toggle(added[0]) : elementIds.addTo(what.blockId))
              if (added.length > 0) steps.tell(say('compose.added', { count: added.length }))
              return
            }
            focusSoon(elementIds.toggle(what.itemId))
            const [instead] = chosen
            if (!instead) return
            const before = actions.swapExercise(what.itemId, formId(instead.id))
            const name = what.exerciseId ? (cards.cards[what.exerciseId]?.name ?? '…') : null
            if (name === null || (typeof before !== 'string' && typeof before !== 'number')) return
            steps.undo(say('compose.swapped', { after: instead.name, before: name }), () =>
              actions.swapExercise(what.itemId, before),
            )
          }}
          room={picking?.kind === 'add' ? roomIn(blocks, picking.blockId) : 1}
          what={picking}
        />
      </section>
    </ComposeContext>
  )
}

const roomIn = (blocks: ReturnType<typeof blocksOf>, id: string): number =>
  limits.block.items.max - (blocks.find((block) => block.id === id)?.items.length ?? 0)

const permissionsOf = (
  permissions: ArrayFieldClientProps['permissions'],
): { block: SanitizedFieldsPermissions; item: SanitizedFieldsPermissions } => {
  const block = below(permissions)
  return { block, item: block === true ? true : below(block.items) }
}

const below = (permissions: SanitizedFieldPermissions | undefined): SanitizedFieldsPermissions =>
  typeof permissions === 'object' && 'fields' in permissions && permissions.fields ? permissions.fields : true
