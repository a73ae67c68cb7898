import { expect, test } from 'vitest'
import { orientation } from './orientation.ts'

const ONE = 65536
/** As ffprobe prints it. */
const dump = (a: number, b: number, c: number, d: number) =>
  `\n00000000: ${a * ONE} ${b * ONE} 0\n00000001: ${c * ONE} ${d * ONE} 0\n00000002: 0 0 1073741824\n`

const check = (matrix: [number, number, number, number], expected: string) => {
  const { mirrored, rotation } = orientation(dump(...matrix))
  expect(`${rotation}${mirrored ? ' mirrored' : ''}`).toBe(expected)
}

test('a display matrix is a turn, clockwise, and perhaps a mirror', () => {
  check([1, 0, 0, 1], '0')
  check([0, 1, -1, 0], '90')
  check([-1, 0, 0, -1], '180')
  check([0, -1, 1, 0], '270')
  check([-1, 0, 0, 1], '180 mirrored')
  check([0, 1, 1, 0], '90 mirrored')
})

test('without a matrix the picture stands as it is', () => {
  expect(orientation('')).toEqual({ mirrored: false, rotation: 0 })
})
