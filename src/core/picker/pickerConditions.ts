import type { PickerEntry, PickerFilter, PickerRequest } from './types.ts'

export type PickerCondition = {
  filter: Exclude<PickerFilter, 'q'>
  holds: (entry: PickerEntry) => boolean
}

/** One for each property that something is asked of. */
export const pickerConditions = ({
  category,
  equipment,
  impact,
  level,
  muscles,
  noJump,
}: PickerRequest): PickerCondition[] => {
  const any =
    (asked: readonly string[] | null, filter: PickerCondition['filter']) =>
    (valuesOf: (card: PickerEntry['card']) => ReadonlyArray<string | null | undefined>): PickerCondition[] =>
      asked === null
        ? []
        : [{ filter, holds: ({ card }) => valuesOf(card).some((value) => value && asked.includes(value)) }]
  return [
    ...any(category, 'category')((card) => [card.category?.id]),
    ...any(level, 'level')((card) => [card.level]),
    ...any(impact, 'impact')((card) => [card.impact]),
    ...any(equipment, 'equipment')((card) => (card.equipment.length > 0 ? card.equipment : ['none'])),
    ...any(muscles, 'muscles')((card) => [...card.primaryMuscles, ...card.secondaryMuscles]),
    ...(noJump ? [{ filter: 'noJump' as const, holds: isCalm }] : []),
  ]
}

/** "No jump": the impact is not high. */
export const isCalm = ({ card }: PickerEntry): boolean => card.impact !== 'high'
