import type { PickerEntry } from '../../../core/picker/types.ts'
import type { Localised } from '../snapshot/documents.ts'
import type { Locales } from '../snapshot/inLocale.ts'
import type { PickerDocuments, PickerExercise } from './loadPickerDocuments.ts'
import { idOf } from '../../../core/idOf.ts'
import { entryOf } from '../../../core/picker/entryOf.ts'
import { cardOf } from '../exerciseCards/cardOf.ts'

type PickerEntryOfArgs = {
  documents: PickerDocuments
  exercise: PickerExercise
  locale: string
  locales: Locales
}

export const pickerEntryOf = ({ documents, exercise, locale, locales }: PickerEntryOfArgs): PickerEntry => {
  const all = <T>(value: Localised<T>): T[] => inAllLocales({ locales, value })
  const category = documents.categories.get(idOf(exercise.category) ?? '')
  return entryOf({
    card: cardOf(exercise, { ...documents, locale, locales }),
    names: all(exercise.name),
    others: [...all(exercise.shortName), ...all(exercise.aliases).flat(), ...all(category?.name)],
  })
}

const inAllLocales = <T>({ locales, value }: { locales: Locales; value: Localised<T> }): T[] => {
  if (value === null || value === undefined) return []
  const values =
    locales && !Array.isArray(value) && typeof value === 'object' ? Object.values(value) : [value]
  return (values as Array<T | null | undefined>).filter((each) => each !== null && each !== undefined)
}
