import type { PickerFilter } from '../../../core/picker/types.ts'

/** What the picker's boxes and lists say. */
export type Asked = {
  q: string
  noJump: boolean
  category: readonly string[]
  level: readonly string[]
  impact: readonly string[]
  equipment: readonly string[]
  muscles: readonly string[]
}

export const listFilters = ['level', 'impact', 'category', 'equipment', 'muscles'] as const
export type ListFilter = (typeof listFilters)[number]

export const nothingAsked: Asked = {
  category: [],
  equipment: [],
  impact: [],
  level: [],
  muscles: [],
  noJump: false,
  q: '',
}

export const withToggled = (asked: Asked, filter: ListFilter, value: string): Asked => ({
  ...asked,
  [filter]: asked[filter].includes(value)
    ? asked[filter].filter((each) => each !== value)
    : [...asked[filter], value],
})

export const without = (asked: Asked, filter: PickerFilter): Asked => ({
  ...asked,
  [filter]: nothingAsked[filter],
})

/** How many filters say something; the words are no filter. */
export const filterCount = (asked: Asked): number =>
  listFilters.filter((filter) => asked[filter].length > 0).length + Number(asked.noJump)

export const queryOf = (asked: Asked, { locale, page }: { locale: string; page: number }): string => {
  const query = new URLSearchParams({ limit: '48', locale, page: String(page) })
  if (asked.q.trim() !== '') query.set('q', asked.q.trim().slice(0, 100))
  if (asked.noJump) query.set('noJump', 'true')
  for (const filter of listFilters) if (asked[filter].length > 0) query.set(filter, asked[filter].join(','))
  return query.toString()
}
