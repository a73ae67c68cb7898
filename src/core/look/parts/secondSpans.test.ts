import { expect, test } from 'vitest'
import { secondSpans } from './secondSpans.ts'

const spans = (totalFrames: number, elapsedFrames = 0, frames = totalFrames - elapsedFrames): string =>
  secondSpans({ clock: { totalFrames, elapsedFrames, frames }, frameRate: 30 })
    .map(({ secondsLeft, span }) => `${secondsLeft}:${span.fromFrame}..${span.toFrame}`)
    .join(' ')

test('each number lasts a second', () => {
  expect(spans(90)).toBe('3:0..30 2:30..60 1:60..90')
})

test('a length that is not whole seconds shortens the first number, so that 3, 2, 1 keep to the beeps', () => {
  expect(spans(100)).toBe('4:0..10 3:10..40 2:40..70 1:70..100')
})

test('a part of an interval goes on where the part before it stopped', () => {
  expect(spans(180, 0, 90)).toBe('6:0..30 5:30..60 4:60..90')
  expect(spans(180, 90)).toBe('3:0..30 2:30..60 1:60..90')
})
