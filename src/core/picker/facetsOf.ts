import type { PickerEntry, PickerFacets, PickerFilter } from './types.ts'
import { isCalm, type PickerCondition } from './pickerConditions.ts'

type FacetsOfArgs = { conditions: readonly PickerCondition[]; found: readonly PickerEntry[] }

export const facetsOf = ({ conditions, found }: FacetsOfArgs): PickerFacets => {
  const among = (filter: PickerFilter): PickerEntry[] =>
    found.filter((entry) => conditions.every((each) => each.filter === filter || each.holds(entry)))
  const counted = (
    filter: PickerFilter,
    valuesOf: (card: PickerEntry['card']) => ReadonlyArray<string | null | undefined>,
  ): Array<{ value: string; count: number }> => {
    const counts = new Map<string, number>()
    for (const { card } of among(filter))
      for (const value of new Set(valuesOf(card))) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts].map(([value, count]) => ({ count, value })).toSorted(byCount)
  }
  const names = new Map(
    found.flatMap(({ card: { category } }) => (category ? [[category.id, category.name]] : [])),
  )
  return {
    category: counted('category', ({ category }) => [category?.id]).map((each) => ({
      ...each,
      name: names.get(each.value) ?? '',
    })),
    equipment: counted('equipment', ({ equipment }) => (equipment.length > 0 ? equipment : ['none'])),
    impact: counted('impact', ({ impact }) => [impact]),
    level: counted('level', ({ level }) => [level]),
    muscles: counted('muscles', (card) => [...card.primaryMuscles, ...card.secondaryMuscles]),
    noJump: among('noJump').filter(isCalm).length,
  }
}

type Counted = { value: string; count: number }

const byCount = (a: Counted, b: Counted): number => b.count - a.count || (a.value < b.value ? -1 : 1)
