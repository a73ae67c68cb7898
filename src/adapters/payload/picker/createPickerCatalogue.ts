import type { Payload } from 'payload'
import type { PickerEntry } from '../../../core/picker/types.ts'
import { collate } from '../../../core/picker/collate.ts'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'
import { changedSince, type DocumentStates } from './changedSince.ts'
import { loadPickerDocuments, type PickerDocuments } from './loadPickerDocuments.ts'
import { pickerEntryOf } from './pickerEntryOf.ts'
import { readStates } from './readStates.ts'

/** All exercises that are not in the trash, drafts included, in one locale, by name. */
export type PickerCatalogue = (payload: Payload, locale: string) => Promise<readonly PickerEntry[]>

type Known = {
  states: DocumentStates
  documents: PickerDocuments
  locales: Map<string, readonly PickerEntry[]>
}

/**
 * Kept in memory: what has been saved since it was asked last is read anew, document by document, so that an editor who
 * types in one exercise does not have a thousand read. One query says what has.
 */
export const createPickerCatalogue = (): PickerCatalogue => {
  const known = new WeakMap<Payload, Promise<Known>>()
  return async (payload, locale) => {
    // One after another: two that refresh at once would read everything twice.
    const next = (known.get(payload) ?? Promise.resolve(nothing())).then(
      (now) => refreshed(now, payload),
      () => refreshed(nothing(), payload),
    )
    known.set(payload, next)
    const now = await next
    const entries = now.locales.get(locale) ?? entriesIn({ documents: now.documents, locale, payload })
    now.locales.set(locale, entries)
    return entries
  }
}

const nothing = (): Known => ({
  documents: { categories: new Map(), clips: new Map(), exercises: new Map() },
  locales: new Map(),
  states: { categories: new Map(), clips: new Map(), exercises: new Map() },
})

const refreshed = async (now: Known, payload: Payload): Promise<Known> => {
  const states = await readStates(payload)
  const changes = changedSince({ before: now.states, now: states })
  if (!changes.isAny) return now
  const documents = await loadPickerDocuments({ changed: changes.ids, known: now.documents, payload, states })
  return { documents, locales: new Map(), states }
}

type EntriesInArgs = { documents: PickerDocuments; locale: string; payload: Payload }

const entriesIn = ({ documents, locale, payload }: EntriesInArgs): PickerEntry[] => {
  const locales = localesOfConfig(payload.config)
  const compare = collate(locale)
  return [...documents.exercises.values()]
    .map((exercise) => pickerEntryOf({ documents, exercise, locale, locales }))
    .toSorted((a, b) => compare(a.card.name, b.card.name))
}
