import type { LiveChanges } from '../../core/live/types.ts'
import type { Source } from './types.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLiveStore } from './createLiveStore.ts'

/** A stream that the test speaks through. */
const createSources = () => {
  const opened: Array<{ emit: (event: Event) => void; isClosed: boolean; readyState: number; url: string }> =
    []
  const open = (url: string): Source => {
    const target = new EventTarget()
    const made = {
      addEventListener: target.addEventListener.bind(target),
      close: () => void (made.isClosed = true),
      emit: (event: Event) => target.dispatchEvent(event),
      isClosed: false,
      readyState: 1,
      url,
    }
    opened.push(made)
    return made as Source
  }
  return { open, opened }
}

const told = (event: string, data: unknown, lastEventId = '1795313224396') =>
  Object.assign(new Event(event), { data: JSON.stringify(data), lastEventId })
const render = (percent: number): LiveChanges => ({
  renders: { gone: [], rows: [{ id: 7, percent } as never] },
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('all who watch share one stream, which ends a moment after the last has left', () => {
  const { open, opened } = createSources()
  const store = createLiveStore({ open, url: '/live' })
  const leave = [store.subscribe(() => undefined), store.subscribe(() => undefined)]
  expect(opened.map(({ url }) => url)).toEqual(['/live'])
  for (const each of leave) each()
  expect(opened[0]!.isClosed).toBe(false)
  vi.advanceTimersByTime(3000)
  expect(opened[0]!.isClosed).toBe(true)
  expect(store.snapshot().connection).toBe('idle')
})

test('a row that did not change keeps its identity, and what is gone is gone', () => {
  const { open, opened } = createSources()
  const store = createLiveStore({ open, url: '/live' })
  store.subscribe(() => undefined)
  opened[0]!.emit(told('state', { changes: render(1), isPartial: false }))
  const before = store.snapshot().topics.renders.get('7')
  opened[0]!.emit(told('change', render(1)))
  expect(store.snapshot().topics.renders.get('7')).toBe(before)
  opened[0]!.emit(told('change', render(2)))
  expect(store.snapshot().topics.renders.get('7')).toMatchObject({ percent: 2 })
  opened[0]!.emit(told('change', { renders: { gone: [7], rows: [] } }))
  expect(store.snapshot().topics.renders.size).toBe(0)
})

test('a connection is lost after five seconds, and is asked for again from what was seen last', () => {
  const { open, opened } = createSources()
  const store = createLiveStore({ open, url: '/live' })
  store.subscribe(() => undefined)
  opened[0]!.emit(new Event('open'))
  opened[0]!.emit(told('state', { changes: {}, isPartial: false }, '1795313224396'))
  opened[0]!.readyState = 2
  opened[0]!.emit(new Event('error'))
  vi.advanceTimersByTime(2000)
  expect(opened[1]!.url).toBe('/live?since=1795313224396')
  opened[1]!.readyState = 0
  opened[1]!.emit(new Event('error'))
  vi.advanceTimersByTime(2000)
  opened[1]!.emit(new Event('error'))
  vi.advanceTimersByTime(1000)
  expect(store.snapshot().connection).toBe('lost')
  opened[1]!.emit(new Event('open'))
  expect(store.snapshot().connection).toBe('open')
})

test('who may have missed something reads again', () => {
  const { open, opened } = createSources()
  const store = createLiveStore({ open, url: '/live' })
  store.subscribe(() => undefined)
  opened[0]!.emit(told('state', { changes: {}, isPartial: true }))
  expect(store.snapshot().gaps).toBe(1)
})

test('a hidden tab gives its connection back, and catches up when it is shown', () => {
  const { open, opened } = createSources()
  const store = createLiveStore({ open, url: '/live' })
  store.subscribe(() => undefined)
  opened[0]!.emit(told('state', { changes: {}, isPartial: false }))
  store.setHidden(true)
  vi.advanceTimersByTime(30_000)
  expect(opened[0]!.isClosed).toBe(true)
  store.setHidden(false)
  expect(opened[1]!.url).toBe('/live?since=1795313224396')
})
