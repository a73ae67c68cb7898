'use client'
import type { PickerAnswer, PickerFilter } from '../../../core/picker/types.ts'
import type { MessageKey } from '../../../messages/label.ts'
import { useConfig } from '@payloadcms/ui'
import { slugs } from '../../../collections/slugs.ts'
import { useSay } from '../useSay.ts'
import { type Asked, nothingAsked, without } from './asked.ts'

type PickerEmptyProps = {
  answer: Pick<PickerAnswer, 'catalogue' | 'relax'>
  asked: Asked
  onAsk: (asked: Asked) => void
}

const names: Record<Exclude<PickerFilter, 'q'>, MessageKey> = {
  category: 'category',
  equipment: 'exercise.equipment',
  impact: 'exercise.impact',
  level: 'field.level',
  muscles: 'facts.muscles',
  noJump: 'compose.picker.noJump',
}

/** Why there is nothing to choose, and what gives something. */
export const PickerEmpty = ({ answer: { catalogue, relax }, asked, onAsk }: PickerEmptyProps) => {
  const { config } = useConfig()
  const say = useSay()
  if (catalogue === 0)
    return (
      <div className="repreel-picker__empty">
        <h3>{say('compose.picker.none')}</h3>
        <p>{say('compose.picker.none.help')}</p>
        <a href={`${config.routes.admin}/collections/${slugs.exercises}/create`}>
          {say('compose.picker.make')}
        </a>
      </div>
    )
  return (
    <div className="repreel-picker__empty">
      <h3>{say('compose.picker.nothing')}</h3>
      {relax.length > 0 ? <p>{say('compose.picker.relax')}</p> : null}
      <ul>
        {relax.map(({ filter, total }) => (
          <li key={filter}>
            <button onClick={() => onAsk(without(asked, filter))} type="button">
              {say('compose.picker.without', {
                count: total,
                filter: filter === 'q' ? asked.q.trim() : say(names[filter]),
              })}
            </button>
          </li>
        ))}
        <li>
          <button onClick={() => onAsk(nothingAsked)} type="button">
            {say('compose.picker.all', { count: catalogue })}
          </button>
        </li>
      </ul>
    </div>
  )
}
