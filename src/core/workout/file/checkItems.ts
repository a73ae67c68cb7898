import type { FileIssue } from './fileIssue.ts'
import type { FileItem, WorkoutFile } from './types.ts'

/** What a list of keys cannot say: an item is one thing, and takes the keys of that thing only. */
export const checkItems = ({ blocks }: Pick<WorkoutFile, 'blocks'>): FileIssue[] =>
  blocks.flatMap(({ items }, b) =>
    items.flatMap((item, i) =>
      wrongs(item).map((message): FileIssue => ({ level: 'error', path: `blocks.${b}.items.${i}`, message })),
    ),
  )

const kinds = ['exercise', 'rest', 'message'] as const
const takes: Record<(typeof kinds)[number], readonly string[]> = {
  exercise: ['exercise', 'seconds', 'reps', 'side', 'restAfterSeconds', 'loadNote'],
  rest: ['rest'],
  message: ['message', 'seconds'],
}

const wrongs = (item: FileItem): string[] => {
  const [kind, other] = kinds.filter((one) => item[one] !== undefined)
  if (!kind) return ['An item needs one of "exercise", "rest" or "message".']
  if (other) return [`An item is either "${kind}" or "${other}": write two items.`]
  const unused = Object.keys(item).filter((key) => !takes[kind].includes(key))
  return [
    ...unused.map((key) => `"${key}" has no effect beside "${kind}": remove it.`),
    ...(item.seconds !== undefined && item.reps !== undefined
      ? ['An item is counted in "seconds" or in "reps": keep one.']
      : []),
  ]
}
