export const pickerKinds = ['exercises', 'clips', 'categories'] as const
export type PickerKind = (typeof pickerKinds)[number]

/** By id, what is another one after every save. */
export type DocumentStates = Readonly<Record<PickerKind, ReadonlyMap<string, string>>>

type ChangedSinceArgs = { before: DocumentStates; now: DocumentStates }
type Changed = { ids: Readonly<Record<PickerKind, readonly string[]>>; isAny: boolean }

/** Which documents are new or have been saved; where some are gone, `isAny` says so too. */
export const changedSince = ({ before, now }: ChangedSinceArgs): Changed => {
  const ids = (kind: PickerKind): string[] =>
    [...now[kind]].flatMap(([id, state]) => (before[kind].get(id) === state ? [] : [id]))
  const changed = { categories: ids('categories'), clips: ids('clips'), exercises: ids('exercises') }
  return {
    ids: changed,
    isAny: pickerKinds.some((kind) => changed[kind].length > 0 || before[kind].size !== now[kind].size),
  }
}
