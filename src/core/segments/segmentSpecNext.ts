import type { NextWork } from '../look/parts/nextCard.ts'
import type { Words } from '../look/words.ts'
import type { NextUp, Timeline, WorkoutSnapshot } from '../timeline/types.ts'
import { exerciseOf } from './segmentSpecExercise.ts'

type NextWorkOfArgs = {
  next: NextUp
  snapshot: WorkoutSnapshot
  /** In a card the short name is used, where there is one. */
  short: boolean
  timeline: Timeline
  words: Words
}

/** The next work as a card tells it: name, dose, equipment, load. */
export const nextWorkOf = ({ next, short, snapshot, timeline, words }: NextWorkOfArgs): NextWork => {
  const { equipment, name, shortName } = exerciseOf({ exerciseId: next.exerciseId, snapshot })
  const load = loadNoteOf({ next, snapshot, timeline })
  return {
    name: short ? (shortName ?? name) : name,
    facts: [words.dose(next.dose), ...sideOf({ next, words }), ...equipment, ...(load ? [load] : [])],
  }
}

/** Where one side alone comes next, which one; both are announced together. */
const sideOf = ({ next: { dose, side }, words }: Pick<NextWorkOfArgs, 'next' | 'words'>): string[] =>
  side === null || dose.perSide ? [] : [words.side[side]]

type LoadNoteOfArgs = Pick<NextWorkOfArgs, 'next' | 'snapshot' | 'timeline'>

const loadNoteOf = ({ next, snapshot, timeline }: LoadNoteOfArgs): string | null => {
  const itemId = timeline.intervals[next.intervalIndex]?.itemId
  const item = snapshot.blocks.flatMap(({ items }) => items).find(({ id }) => id === itemId)
  return item?.kind === 'exercise' ? item.loadNote : null
}
