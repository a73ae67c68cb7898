import { expect, test } from 'vitest'
import { problemResponse } from './problemResponse.ts'
import { problems } from './problems.ts'

test('a problem says what is wrong to programs and to people, and is kept by no cache', async () => {
  const response = problemResponse({
    code: 'media-range',
    detail: 'It has 3 bytes',
    headers: { 'content-range': 'bytes */3' },
    members: { bytes: 3 },
  })
  expect(response.status).toBe(416)
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'no-store',
    'content-range': 'bytes */3',
    'content-type': 'application/problem+json',
  })
  expect(await response.json()).toEqual({
    bytes: 3,
    code: 'media-range',
    detail: 'It has 3 bytes',
    status: 416,
    title: 'There are no such bytes',
    type: 'about:blank',
  })
})

test('no member of an occurrence hides what its code stands for', async () => {
  const response = problemResponse({ code: 'media-busy', detail: 'Full', members: { status: 200 } })
  expect(await response.json()).toMatchObject({ status: problems['media-busy'].status })
})
