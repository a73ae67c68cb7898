import { expect, test } from 'vitest'
import { judge } from './checkFfmpeg.ts'

const complete = { filters: [], encoders: [], decoders: [] }

const check = (
  version: string,
  missing: Partial<typeof complete> | Record<string, string[]>,
  detail: string,
) => expect(judge({ missing: { ...complete, ...missing }, version }).detail).toBe(detail)

test('a complete FFmpeg of any naming is fine', () => {
  for (const version of ['5.1.9-0+deb12u1', '7.1.1-1ubuntu1', 'n7.1', 'N-118000-gabcdef'])
    expect(judge({ missing: complete, version }).state).toBe('ok')
})

test('an old one is refused', () => {
  check('4.4.2-0ubuntu0.22.04.1', {}, '4.4.2-0ubuntu0.22.04.1 is too old; 5 is the oldest that works')
})

test('what is missing is named by its kind', () => {
  check(
    '7.0',
    { filters: ['ass', 'zscale'], encoders: ['libx264'] },
    '7.0 was built without these: filters ass, zscale; encoders libx264',
  )
})
