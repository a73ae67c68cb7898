import { expect, test } from 'vitest'
import { readExportArgs } from './readExportArgs.ts'

test('a workout, a place and one of its videos are read', () => {
  expect(readExportArgs(['legs', '--to', '/tmp/x'])).toEqual({ output: null, to: '/tmp/x', workout: 'legs' })
  expect(readExportArgs(['7', '--output', 'fr-16x9-clean-480', '--to', '/tmp/x'])).toMatchObject({
    output: 'fr-16x9-clean-480',
    workout: '7',
  })
})

test.each([
  [['--to', '/x'], 'one workout is exported at a time, got 0'],
  [['a', 'b', '--to', '/x'], 'got 2'],
  [['a'], '--to PATH is missing'],
  [['a', '--too', '/x'], '--too'],
])('%j is refused', (words, reason) => {
  expect(() => readExportArgs(words)).toThrow(reason)
})
