import type { Progress } from '../look/parts/totalBar.ts'
import type { StateRole } from '../look/themes.ts'
import type { Interval, Timeline } from '../timeline/types.ts'

type ProgressOfArgs = { interval: Interval; timeline: Timeline }
type Piece = Progress['pieces'][number]

const mostIntervals = 60
const mostItems = 120
/** The dot stands where the opening's middle is. */
const dotFrames = 45

/** The bar of the whole workout, without what comes before and after it, as one interval's opening shows it. */
export const progressOf = ({ interval, timeline }: ProgressOfArgs): Progress => {
  const shown = timeline.intervals.filter(({ kind }) => kind !== 'prepare' && kind !== 'outro')
  const from = shown[0]?.startFrame ?? 0
  const into = Math.min(dotFrames, Math.floor((interval.endFrame - interval.startFrame) / 2))
  return {
    pieces: piecesOf(shown),
    atFrame: interval.kind === 'outro' ? lastFrame(shown) - from : interval.startFrame + into - from,
  }
}

const lastFrame = (shown: readonly Interval[]): number => shown.at(-1)?.endFrame ?? 0

const piecesOf = (shown: readonly Interval[]): Piece[] => {
  if (shown.length <= mostIntervals) return shown.map((interval) => piece([interval]))
  const items = grouped({ shown, same: (a, b) => b.kind !== 'work' || a.exerciseNumber === b.exerciseNumber })
  return items.length <= mostItems ? items : grouped({ shown, same: (a, b) => a.blockId === b.blockId })
}

type GroupedArgs = { shown: readonly Interval[]; same: (first: Interval, next: Interval) => boolean }

const grouped = ({ same, shown }: GroupedArgs): Piece[] => {
  const groups: Interval[][] = []
  for (const interval of shown) {
    const group = groups.at(-1)
    if (group && same(group[0]!, interval)) group.push(interval)
    else groups.push([interval])
  }
  return groups.map(piece)
}

const piece = (intervals: readonly Interval[]): Piece => ({
  frames: intervals.at(-1)!.endFrame - intervals[0]!.startFrame,
  role: roles[intervals[0]!.kind],
})

const roles = {
  prepare: 'prepare',
  work: 'work',
  rest: 'rest',
  switch_sides: 'switch',
  round_rest: 'rest',
  message: 'rest',
  outro: 'work',
} as const satisfies Record<Interval['kind'], StateRole>
