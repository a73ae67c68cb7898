import { expect, test } from 'vitest'
import { decideSlug, type DecideSlugArgs } from './decideSlug.ts'

const check = (args: Partial<DecideSlugArgs>, expected: string) =>
  expect(decideSlug({ before: null, isDefaultLocale: true, title: '', typed: '', ...args }).slug).toBe(
    expected,
  )

test('a new document gets its slug from its title', () => {
  check({ title: 'Séance n° 1: Ça brûle!' }, 'seance-n-1-ca-brule')
})

test('a typed slug wins over the title', () => {
  check({ title: 'Push-up', typed: 'press-up' }, 'press-up')
})

test('the slug follows a title that is still being typed', () => {
  check({ before: { slug: 'ful', title: 'Ful' }, title: 'Full body', typed: 'ful' }, 'full-body')
})

test('the slug follows although a number had made it unique', () => {
  check({ before: { slug: 'squat-2', title: 'Squat' }, title: 'Squat jump', typed: 'squat-2' }, 'squat-jump')
})

test('an unchanged title keeps its numbered slug', () => {
  check({ before: { slug: 'squat-2', title: 'Squat' }, title: 'Squat', typed: 'squat-2' }, 'squat-2')
})

test('a slug that somebody typed before does not follow the title', () => {
  check({ before: { slug: 'press-up', title: 'Push-up' }, title: 'Push-ups', typed: 'press-up' }, 'press-up')
})

test('a translated title leaves the slug alone', () => {
  check(
    { before: { slug: 'squat', title: 'Squat' }, isDefaultLocale: false, title: 'Flexion', typed: 'squat' },
    'squat',
  )
})

test('a title without a letter or digit gives no slug', () => {
  check({ title: '!!!' }, '')
})
