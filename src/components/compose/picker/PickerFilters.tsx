'use client'
import type { PickerFacets } from '../../../core/picker/types.ts'
import type { MessageKey } from '../../../messages/label.ts'
import { useSay } from '../useSay.ts'
import { type Asked, filterCount, type ListFilter, listFilters, nothingAsked, withToggled } from './asked.ts'

type PickerFiltersProps = { asked: Asked; facets: PickerFacets | null; onAsk: (asked: Asked) => void }

const titles: Record<ListFilter, MessageKey> = {
  category: 'category',
  equipment: 'exercise.equipment',
  impact: 'exercise.impact',
  level: 'field.level',
  muscles: 'facts.muscles',
}

/** All that can be asked besides words, each value with how many it would give. */
export const PickerFilters = ({ asked, facets, onAsk }: PickerFiltersProps) => {
  const say = useSay()
  const labelOf = (filter: ListFilter, value: string): string => {
    if (filter === 'category') return facets?.category.find((each) => each.value === value)?.name ?? '…'
    if (filter === 'equipment' && value === 'none') return say('compose.picker.noEquipment')
    // Of the vocabulary, whose every value has a label.
    return say(`${filter === 'muscles' ? 'muscle' : filter}.${value}` as MessageKey)
  }
  const valuesOf = (filter: ListFilter): Array<{ value: string; count: number }> => {
    const counted = facets?.[filter] ?? []
    const gone = asked[filter].filter((value) => !counted.some((each) => each.value === value))
    return [...counted, ...gone.map((value) => ({ count: 0, value }))]
  }
  const count = filterCount(asked)
  return (
    <div aria-label={say('compose.picker.filters')} className="repreel-picker__filters" role="group">
      <div className="repreel-picker__filtersHead">
        <h3>{say('compose.picker.filters')}</h3>
        <button disabled={count === 0} onClick={() => onAsk({ ...nothingAsked, q: asked.q })} type="button">
          {say('compose.picker.clear')}
        </button>
      </div>
      <label className="repreel-picker__check">
        <input
          checked={asked.noJump}
          onChange={({ target }) => onAsk({ ...asked, noJump: target.checked })}
          type="checkbox"
        />
        <span>{say('compose.picker.noJump')}</span>
        <small>{facets?.noJump ?? ''}</small>
      </label>
      {listFilters.map((filter) => (
        <details
          key={filter}
          open={filter !== 'muscles' && filter !== 'equipment' ? true : asked[filter].length > 0 || undefined}
        >
          <summary>
            {say(titles[filter])}
            {asked[filter].length > 0 ? <span>{asked[filter].length}</span> : null}
          </summary>
          <ul>
            {valuesOf(filter).map(({ count: found, value }) => (
              <li key={value}>
                <label className="repreel-picker__check">
                  <input
                    checked={asked[filter].includes(value)}
                    onChange={() => onAsk(withToggled(asked, filter, value))}
                    type="checkbox"
                  />
                  <span>{labelOf(filter, value)}</span>
                  <small>{found}</small>
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
