'use client'
import type { ExerciseCard } from '../../core/workout/exerciseCard.ts'
import type { ItemFigures } from './figures/itemFigures.ts'
import { DEFAULT_MESSAGE_SECONDS } from '../../core/workout/messageSeconds.ts'
import { limits } from '../../core/workout/limits.ts'
import { useCompose } from './ComposeContext.ts'
import { ExerciseBox } from './ExerciseBox.tsx'
import { FormFields } from './FormFields.tsx'
import { InheritedSeconds } from './InheritedSeconds.tsx'
import { itemPath } from './rows/paths.ts'
import { useSay } from './useSay.ts'
import { withPlaceholder } from './withPlaceholder.ts'

type ItemDetailsProps = {
  block: number
  card: ExerciseCard | null
  figures: ItemFigures | null
  index: number
}

/** All that an item says. */
export const ItemDetails = ({ block, card, figures, index }: ItemDetailsProps) => {
  const { actions, blocks, fields, isReadOnly, permissions, schemaPath } = useCompose()
  const say = useSay()
  const item = blocks[block]!.items[index]!
  const path = itemPath({ block, item: index })
  const shared = { isReadOnly, path, permissions: permissions.item, schemaPath: `${schemaPath}.items` }
  if (item.kind === 'rest' || item.kind === 'message')
    return (
      <div className="repreel-compose__details">
        {item.kind === 'message' ? <FormFields {...shared} fields={[fields.item.text]} /> : null}
        <div className="repreel-compose__times">
          <InheritedSeconds
            inherited={item.kind === 'message' ? { from: 'format', seconds: DEFAULT_MESSAGE_SECONDS } : null}
            isReadOnly={isReadOnly}
            labelKey="item.seconds"
            limit={item.kind === 'rest' ? limits.item.restSeconds : limits.item.messageSeconds}
            path={`${path}.seconds`}
          />
        </div>
      </div>
    )
  const isInReps = item.target === 'reps' || (!item.target && card?.measurement === 'reps')
  /** A time counts only where the item is counted in time; an emptied one leaves it to the exercise again. */
  const setWork = (seconds: number | null): void => {
    const target = seconds !== null ? 'time' : card?.measurement === 'reps' ? item.target : null
    actions.set({ [`${path}.target`]: target, [`${path}.workSeconds`]: seconds })
  }
  return (
    <div className="repreel-compose__details">
      <ExerciseBox block={block} card={card} index={index} />
      <div className="repreel-compose__asks">
        <FormFields
          {...shared}
          fields={[
            withPlaceholder(fields.item.target, say('item.target.placeholder')),
            ...(item.target === 'reps' ? [fields.item.reps] : []),
            fields.item.side,
          ]}
        />
        <div className="repreel-compose__times">
          {!isInReps && figures?.inheritedWork ? (
            <InheritedSeconds
              inherited={figures.inheritedWork}
              isReadOnly={isReadOnly}
              labelKey="item.workSeconds"
              limit={limits.item.workSeconds}
              onChange={setWork}
              path={`${path}.workSeconds`}
            />
          ) : null}
          {figures?.inheritedRest ? (
            <InheritedSeconds
              inherited={figures.inheritedRest}
              isReadOnly={isReadOnly}
              labelKey="item.restAfterSeconds"
              limit={limits.item.restAfterSeconds}
              path={`${path}.restAfterSeconds`}
            />
          ) : null}
        </div>
        <FormFields {...shared} fields={[fields.item.loadNote]} />
      </div>
    </div>
  )
}
