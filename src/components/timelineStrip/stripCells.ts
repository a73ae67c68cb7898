import type { SilentInterval } from '../../core/timeline/intervalsOf.ts'
import type { IntervalKind } from '../../core/timeline/types.ts'

export type StripCell = {
  /** Of the interval, or of the first one that is drawn with others in one. */
  index: number
  /** How many intervals it stands for. */
  count: number
  kind: IntervalKind | 'round'
  /** Inclusive and exclusive. */
  startFrame: number
  endFrame: number
  /** 0–1 of its time; 1 of a work, 0 of a rest. */
  workShare: number
}

type StripCellsArgs = {
  /** Those that are shown, in order. */
  intervals: readonly SilentInterval[]
  widthPx: number
}

/** Half of the intervals being narrower than that, nobody can tell them apart. */
const NARROW_PX = 5
/** What can still be clicked. */
const ROUND_PX = 12

/**
 * What the strip draws: each interval, or where a block's are too narrow its rounds, or the block as a whole. Their number
 * depends on the width, not on the length of the workout.
 */
export const stripCells = ({ intervals, widthPx }: StripCellsArgs): StripCell[] => {
  const frames = (intervals.at(-1)?.endFrame ?? 0) - (intervals[0]?.startFrame ?? 0)
  const pxOf = (length: number): number => (frames === 0 ? 0 : (length * widthPx) / frames)
  return runsOf(intervals, ({ blockId }) => blockId).flatMap((block) => {
    if (pxOf(medianFrames(block)) >= NARROW_PX) return block.map((interval) => cellOf([interval]))
    const rounds = runsOf(block, ({ round }) => round)
    const isWide = pxOf(framesOf(block) / rounds.length) >= ROUND_PX
    return (isWide ? rounds : [block]).map(cellOf)
  })
}

const runsOf = <T>(list: readonly T[], keyOf: (one: T) => unknown): T[][] => {
  const runs: T[][] = []
  for (const one of list) {
    const run = runs.at(-1)
    if (run && keyOf(run[0]!) === keyOf(one)) run.push(one)
    else runs.push([one])
  }
  return runs
}

const lengthOf = ({ endFrame, startFrame }: SilentInterval): number => endFrame - startFrame

const framesOf = (list: readonly SilentInterval[]): number => list.at(-1)!.endFrame - list[0]!.startFrame

const medianFrames = (list: readonly SilentInterval[]): number =>
  list.map(lengthOf).toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!

const cellOf = (list: readonly SilentInterval[]): StripCell => {
  const first = list[0]!
  const worked = list.filter(({ kind }) => kind === 'work').reduce((sum, one) => sum + lengthOf(one), 0)
  return {
    count: list.length,
    endFrame: list.at(-1)!.endFrame,
    index: first.index,
    kind: list.length === 1 ? first.kind : 'round',
    startFrame: first.startFrame,
    workShare: worked / framesOf(list),
  }
}
