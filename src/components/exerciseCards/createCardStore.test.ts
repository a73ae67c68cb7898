import type { ExerciseCard, ExerciseCards } from '../../core/workout/exerciseCard.ts'
import { expect, test } from 'vitest'
import { createCardStore } from './createCardStore.ts'

const speeds = { high: 1.25, low: 0.8, medium: 1 }
const card = (id: string): ExerciseCard => ({ id, name: `Exercise ${id}` }) as ExerciseCard // the store looks at neither

const answering = (...known: string[]) => {
  const asked: string[][] = []
  const load = (ids: readonly string[]): Promise<ExerciseCards> => {
    asked.push([...ids])
    const cards = Object.fromEntries(ids.filter((id) => known.includes(id)).map((id) => [id, card(id)]))
    return Promise.resolve({ cards, speeds })
  }
  return { asked, load }
}

const changed = (store: ReturnType<typeof createCardStore>) =>
  new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      stop()
      resolve()
    })
  })

test('what is wanted in one moment is one request, and what is known is not asked again', async () => {
  const { asked, load } = answering('1', '2')
  const store = createCardStore({ load })
  store.want(['1'])
  store.want(['2', '1'])
  await changed(store)
  store.want(['1', '2'])
  store.want(['3'])
  await changed(store)
  expect(asked).toEqual([['1', '2'], ['3']])
  expect(Object.keys(store.state().cards)).toEqual(['1', '2'])
  expect([...store.state().missing]).toEqual(['3'])
  expect(store.state().speeds).toEqual(speeds)
})

test('a refresh asks again, keeps what is known until the answer, and forgets what is gone', async () => {
  let known = answering('1')
  const store = createCardStore({ load: (ids) => known.load(ids) })
  store.want(['1'])
  await changed(store)
  known = answering()
  store.refresh()
  expect(store.state().cards['1']?.name).toBe('Exercise 1')
  await changed(store)
  expect(store.state().cards).toEqual({})
  expect([...store.state().missing]).toEqual(['1'])
})

test('a question that is not answered is asked again by itself', async () => {
  const { load } = answering('1')
  let failures = 1
  const store = createCardStore({
    load: (ids) => (failures-- > 0 ? Promise.reject(new Error('offline')) : load(ids)),
    retryMs: 1,
  })
  store.want(['1'])
  await changed(store)
  expect(store.state()).toMatchObject({ cards: {}, isFailed: true })
  await changed(store)
  expect(store.state()).toMatchObject({ cards: { 1: { id: '1' } }, isFailed: false })
})
