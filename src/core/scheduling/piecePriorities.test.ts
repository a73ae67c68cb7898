import { describe, expect, test } from 'vitest'
import { piecePriorities } from './piecePriorities.ts'

const NOW = 1_800_000_000

type RenderArgs = { name: string; atSeconds: number; pieces: number; cost: number; rank?: number }

const render = ({ atSeconds, cost, name, pieces, rank = 0 }: RenderArgs, isWaitedFor = false) => [
  ...piecePriorities({
    isWaitedFor,
    nowSeconds: NOW + atSeconds,
    pieces: Array.from({ length: pieces }, (_, i) => ({
      cpuSecondsExpected: cost,
      key: `${name}${i}`,
      outputRank: rank,
    })),
  }),
]

/** As the queue gives them out: by priority, then by age. */
const order = (...renders: ReadonlyArray<ReadonlyArray<readonly [string, number]>>): string[] =>
  renders
    .flat()
    .toSorted(([, a], [, b]) => b - a)
    .map(([key]) => key)

describe('a short render beside a long one', () => {
  test('queued later, it does not wait for the long one', () => {
    const long = render({ atSeconds: 0, cost: 10, name: 'l', pieces: 100 })
    const short = render({ atSeconds: 25, cost: 10, name: 's', pieces: 3 })
    expect(order(long, short).slice(0, 5)).toEqual(['s0', 's1', 's2', 'l0', 'l1'])
  })

  test('queued together, the shorter one is there first, whichever was planned first', () => {
    const long = render({ atSeconds: 0, cost: 10, name: 'l', pieces: 9 })
    const short = render({ atSeconds: 0, cost: 10, name: 's', pieces: 3 })
    expect(order(long, short).slice(0, 4)).toEqual(['s0', 's1', 's2', 'l0'])
  })

  test('a stream of short ones does not starve the long one: once it is due it goes before all that come later', () => {
    const long = render({ atSeconds: 0, cost: 10, name: 'l', pieces: 20 })
    const stream = Array.from({ length: 60 }, (_, i) =>
      render({ atSeconds: i * 5, cost: 10, name: `s${i}-`, pieces: 2 }),
    )
    const taken = order(long, ...stream)
    const lastOfLong = taken.indexOf('l19')
    expect(
      taken.slice(lastOfLong).every((key) => Number(/^s(\d+)/.exec(key)?.[1] ?? 99) * 5 + 20 >= 200),
    ).toBe(true)
  })
})

test('of several like ones, queued one after another, the first is whole before the second begins', () => {
  const renders = ['a', 'b', 'c'].map((name, i) => render({ atSeconds: 2 * i, cost: 1, name, pieces: 40 }))
  expect(order(...renders).map((key) => key[0])).toEqual(
    ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 40 }, () => name)),
  )
})

test('films that are watched while they are made are encoded second by second, each its beginning first', () => {
  const film = (name: string, atSeconds: number) => [
    ...piecePriorities({
      isWaitedFor: true,
      nowSeconds: NOW + atSeconds,
      pieces: [30, 0, 12].map((playsAtSeconds) => ({
        cpuSecondsExpected: 9,
        key: `${name}${playsAtSeconds}`,
        outputRank: 0,
        playsAtSeconds,
      })),
    }),
  ]
  expect(order(film('a', 0), film('b', 5))).toEqual(['a0', 'b0', 'a12', 'b12', 'a30', 'b30'])
})

test('other outputs come after default outputs that are queued within ten minutes, and no later', () => {
  const others = render({ atSeconds: 0, cost: 1, name: 'o', pieces: 1, rank: 1 })
  const soon = render({ atSeconds: 598, cost: 1, name: 'soon', pieces: 1 })
  const later = render({ atSeconds: 602, cost: 1, name: 'later', pieces: 1 })
  expect(order(others, later, soon)).toEqual(['soon0', 'o0', 'later0'])
})

test('a preview goes before everything', () => {
  const waiting = render({ atSeconds: 0, cost: 1, name: 'w', pieces: 1 })
  const preview = render({ atSeconds: 3600, cost: 1, name: 'p', pieces: 1 }, true)
  expect(order(waiting, preview)).toEqual(['p0', 'w0'])
})

test('priorities are whole and fit the queue’s column for decades', () => {
  const in2060 = piecePriorities({
    isWaitedFor: false,
    nowSeconds: 2_850_000_000,
    pieces: [{ cpuSecondsExpected: 0.4, key: 'a', outputRank: 3 }],
  }).get('a')!
  expect(Number.isInteger(in2060) && in2060 > -(2 ** 31)).toBe(true)
})
