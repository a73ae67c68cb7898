import { expect, test } from 'vitest'
import { readPlanArgs } from './readPlanArgs.ts'

test('a workout file is planned as it would be rendered', () => {
  expect(readPlanArgs(['w.yaml', '--clips', 'c', '--height', '1080', '--json'])).toMatchObject({
    of: 'file',
    file: { locale: 'en', output: { aspect: '16:9', height: 1080 } },
    json: true,
  })
})

test('a workout of the CMS is planned as published, or as a draft', () => {
  expect(readPlanArgs(['--workout', '7', '--draft'])).toEqual({
    draft: true,
    json: false,
    of: 'workout',
    workoutId: '7',
  })
})

test.each([
  [['w.yaml', '--clips', 'c', '--locale', '../en'], '--locale must be a language code'],
  [['w.yaml', '--clips', 'c', '--draft'], '--draft goes with --workout ID'],
  [['w.yaml'], '--clips DIR is missing'],
  [[], 'one workout file is read at a time, got 0'],
  [['--workout', '7', 'w.yaml'], 'not both'],
  [['--workout', '7', '--height', '480'], '--height goes with a workout file'],
  [['--workout', '7', '--locale', 'en'], '--locale goes with a workout file'],
])('%j is refused', (words, why) => {
  expect(() => readPlanArgs(words)).toThrow(why)
})
