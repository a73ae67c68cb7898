import type { SilentInterval } from '../../core/timeline/intervalsOf.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intervalsOf } from '../../core/timeline/intervalsOf.ts'
import { block, exercise, item, workout } from '../../core/timeline/testing/builders.ts'
import { stripCells } from './stripCells.ts'

const planned = (rounds: number, blocks = 1): SilentInterval[] =>
  intervalsOf(
    workout(
      Array.from({ length: blocks }, (_, i) => ({
        ...block([item('e'), item('e')], { rounds }),
        id: `b${i}`,
      })),
      { exercises: { e: exercise('e') } },
    ),
  )

test('a short workout is drawn interval by interval', () => {
  const intervals = planned(2)
  const cells = stripCells({ intervals, widthPx: 1000 })
  expect(cells.map(({ kind }) => kind)).toEqual(intervals.map(({ kind }) => kind))
})

test('a long one is drawn by rounds, a very long one by blocks', () => {
  expect(
    stripCells({ intervals: planned(20, 2), widthPx: 700 }).filter(({ kind }) => kind === 'round'),
  ).toHaveLength(40)
  expect(
    stripCells({ intervals: planned(20, 6), widthPx: 700 }).filter(({ kind }) => kind === 'round'),
  ).toHaveLength(6)
})

test('cells follow each other without a gap, and their number depends on the width', () => {
  const sizes = fc.record({
    blocks: fc.integer({ max: 30, min: 1 }),
    rounds: fc.integer({ max: 20, min: 1 }),
    widthPx: fc.integer({ max: 2000, min: 300 }),
  })
  fc.assert(
    fc.property(sizes, ({ blocks, rounds, widthPx }) => {
      const intervals = planned(rounds, blocks)
      const cells = stripCells({ intervals, widthPx })
      expect(cells[0]!.startFrame).toBe(0)
      expect(cells.at(-1)!.endFrame).toBe(intervals.at(-1)!.endFrame)
      cells.slice(1).forEach((cell, i) => expect(cell.startFrame).toBe(cells[i]!.endFrame))
      expect(cells.length).toBeLessThanOrEqual((2 * widthPx) / 5 + 2 * blocks + 2)
    }),
    { numRuns: 50 },
  )
})
