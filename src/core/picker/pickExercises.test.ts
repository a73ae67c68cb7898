import type { ExerciseCard } from '../workout/exerciseCard.ts'
import type { PickerRequest } from './types.ts'
import { expect, test } from 'vitest'
import { entryOf } from './entryOf.ts'
import { pickExercises } from './pickExercises.ts'

const card = (name: string, said: Partial<ExerciseCard> = {}) =>
  ({
    category: { id: '1', name: 'Legs' },
    equipment: [],
    id: name,
    impact: 'low',
    level: 'beginner',
    name,
    primaryMuscles: ['quads'],
    secondaryMuscles: [],
    ...said,
  }) as unknown as ExerciseCard // the picker reads no more of it

const entries = [
  card('Air squat'),
  card('Burpee', { impact: 'high', level: 'advanced', primaryMuscles: ['full_body'] }),
  card('Jump squat', { impact: 'high' }),
  card('Kettlebell swing', { equipment: ['kettlebell'], level: 'intermediate', primaryMuscles: ['glutes'] }),
  card('Push-up', { category: { id: '2', name: 'Chest' }, equipment: ['mat'], primaryMuscles: ['chest'] }),
  card('Squat'),
].map((each) =>
  entryOf({ card: each, names: [], others: each.name === 'Squat' ? ['Flexion de jambes'] : [] }),
)

const ask = (asked: Partial<PickerRequest>) =>
  pickExercises({
    entries,
    request: {
      category: null,
      equipment: null,
      impact: null,
      level: null,
      limit: 10,
      muscles: null,
      noJump: false,
      page: 1,
      q: '',
      ...asked,
    },
  })
const names = (asked: Partial<PickerRequest>) => ask(asked).cards.map(({ name }) => name)

test('names that begin with what is typed come before names that have it somewhere', () => {
  expect(names({ q: 'squ' })).toEqual(['Squat', 'Air squat', 'Jump squat'])
})

test('other names, accents and hyphens find an exercise too', () => {
  expect(names({ q: 'flexión' })).toEqual(['Squat'])
  expect(names({ q: 'pushup' })).toEqual(['Push-up'])
})

test('a typing error is forgiven, and said', () => {
  expect(ask({ q: 'kettelbel' })).toMatchObject({ corrected: 'kettlebell', total: 1 })
  expect(ask({ q: 'zzyzx' })).toMatchObject({ cards: [], corrected: null, total: 0 })
})

test('of a list any value counts, of several lists all', () => {
  expect(names({ equipment: ['none', 'mat'], level: ['beginner'] })).toEqual([
    'Air squat',
    'Jump squat',
    'Push-up',
    'Squat',
  ])
  expect(names({ muscles: ['glutes', 'chest'] })).toEqual(['Kettlebell swing', 'Push-up'])
})

test('no jump leaves out high impact', () => {
  expect(names({ noJump: true, q: 'squat' })).toEqual(['Squat', 'Air squat'])
})

test('a facet counts as if nothing had been asked of its own property', () => {
  const { facets } = ask({ impact: ['high'], level: ['beginner'] })
  expect(facets.impact).toEqual([
    { count: 3, value: 'low' },
    { count: 1, value: 'high' },
  ])
  expect(facets.level).toEqual([
    { count: 1, value: 'advanced' },
    { count: 1, value: 'beginner' },
  ])
  expect(facets.category).toEqual([{ count: 1, name: 'Legs', value: '1' }])
})

test('where nothing is found it says what to leave away, and what that gives', () => {
  expect(ask({ equipment: ['mat'], impact: ['high'], q: 'squat' }).relax).toEqual([
    { filter: 'equipment', total: 1 },
  ])
})

test('pages follow each other without a gap', () => {
  const pages = [1, 2, 3].map((page) => ask({ limit: 2, page }))
  expect(pages.flatMap(({ cards }) => cards.map(({ name }) => name))).toEqual(
    entries.map((entry) => entry.card.name),
  )
  expect(pages[0]).toMatchObject({ catalogue: 6, pages: 3, total: 6 })
})
