import type { PanelRender } from './types.ts'
import { expect, test } from 'vitest'
import { panelState } from './panelState.ts'

/** Newest first, as the API answers. */
const renders = (...statuses: Array<PanelRender['status']>): PanelRender[] =>
  statuses.map((status, i) => ({
    id: i,
    reason: 'publish',
    revision: statuses.length - i,
    status,
    token: '',
  }))

const check = (statuses: Array<PanelRender['status']>, expected: string) => {
  const { current, failed, moving, older } = panelState(renders(...statuses))
  const revisions = { current: current?.revision, failed: failed?.revision, moving: moving?.revision }
  expect(
    Object.entries({ ...revisions, older: older.map(({ revision }) => revision).join(',') })
      .filter(([, value]) => value)
      .map(([name, value]) => `${name} ${value}`)
      .join(' | '),
  ).toBe(expected)
}

test('the newest playable version is current, and earlier ones can be returned to', () => {
  check(['ready', 'ready', 'superseded', 'ready'], 'current 4 | older 3,1')
})

test('a running render does not hide the current version', () => {
  check(['rendering', 'ready'], 'current 1 | moving 2')
})

test('a failed render keeps the last good version', () => {
  check(['failed', 'ready'], 'current 1 | failed 2')
})

test('a failure that a newer version has overtaken is not shown', () => {
  check(['ready', 'failed'], 'current 2')
})

test('what was cancelled or superseded moves no more', () => {
  check(['cancelled', 'superseded'], '')
})

test('a preview is shown beside the versions, and never as one of them', () => {
  const preview = { id: 9, reason: 'preview', revision: 3, status: 'ready', token: 'p' } as const
  const state = panelState([preview, ...renders('ready', 'ready')])
  expect(state.preview).toBe(preview)
  expect(state.current?.revision).toBe(2)
  expect(state.older).toHaveLength(1)
  expect(panelState([{ ...preview, status: 'expired' }]).preview).toBe(null)
})
