import type { Impact } from '../../core/explain/impact.ts'
import { expect, test } from 'vitest'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label } from '../../messages/label.ts'
import { impactText } from './impactText.ts'

const impact: Impact = {
  bytes: 2_100_000,
  cpuSeconds: 40.4,
  looked: 9,
  newSegments: 7,
  newSounds: 0,
  published: 9,
  refused: [],
  renders: 9,
  used: 12,
}
const textIn = (language: string, change: Partial<Impact> = {}) =>
  impactText({ impact: { ...impact, ...change }, language, text: (key) => inLanguage(label(key), language) })

test('what is rendered anew is told with its work, and who uses it', () => {
  expect(textIn('en')).toEqual([
    'Re-renders 9 workouts: 7 new segments, about 40 s of work.',
    '12 workouts use it, 9 of them published.',
  ])
})

test('one is told as one, and long work in minutes', () => {
  const one = { cpuSeconds: 190, looked: 1, newSegments: 1, published: 1, renders: 1, used: 1 }
  expect(textIn('en', one)).toEqual([
    'Re-renders 1 workout: 1 new segment, about 3 min of work.',
    '1 workout uses it, 1 of them published.',
  ])
  expect(textIn('fr', one)[0]).toBe(
    'Nouveau rendu de 1 séance : 1 nouveau segment, environ 3 min de travail.',
  )
})

test('where the pieces are there already, so it says', () => {
  expect(textIn('en', { newSegments: 0 })[0]).toBe('Re-renders 9 workouts: nothing new to encode.')
})

test('of very many it says how many were looked at, and which cannot be rendered', () => {
  const [, , first, refused] = textIn('en', {
    looked: 100,
    published: 500,
    refused: [{ problem: 'The clip is too short.', workoutId: '3' }],
  })
  expect(first).toBe('Only the first 100 of them were looked at.')
  expect(refused).toBe('1 workout cannot be rendered so, and would keep its video: The clip is too short.')
})
