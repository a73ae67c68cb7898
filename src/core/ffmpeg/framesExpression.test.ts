import { expect, test } from 'vitest'
import { framesExpression } from './framesExpression.ts'

const check = (atFrames: readonly number[], expected: string) =>
  expect(framesExpression({ atFrames, frameRate: 30 })).toBe(expected)

test('a frame is named by its number', () => {
  check([0], 'eq(n\\,0)')
  check([4, 40], 'eq(n\\,4)+eq(n\\,40)')
})

test('what comes each second is one term, wherever it begins', () => {
  check([7, 37, 67], 'between(n\\,7\\,67)*not(mod(n-7\\,30))')
})

test('five minutes of digits and the pills between them stay far below the hundred terms that FFmpeg takes', () => {
  const digits = Array.from({ length: 300 }, (_, second) => second * 30)
  const atFrames = [...digits, 66, 4506, 4547].toSorted((a, b) => a - b)
  check(atFrames, 'between(n\\,0\\,8970)*not(mod(n-0\\,30))+eq(n\\,66)+eq(n\\,4506)+eq(n\\,4547)')
})

test('a second that is left out ends one run and begins another', () => {
  check([0, 30, 90, 120], 'between(n\\,0\\,30)*not(mod(n-0\\,30))+between(n\\,90\\,120)*not(mod(n-90\\,30))')
})
