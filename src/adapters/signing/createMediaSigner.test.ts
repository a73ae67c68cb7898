import { createHmac } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { createMediaSigner } from './createMediaSigner.ts'

const key = (letter: string): Uint8Array => new TextEncoder().encode(letter.repeat(32))
const [old, young] = [key('o'), key('y')]
const scope = { of: 'version', token: 'a'.repeat(32) } as const
const asked = { expiresInSeconds: 60, scope }

afterEach(() => void vi.useRealTimers())

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const decoded = (part: string | undefined): Record<string, unknown> =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString()) as Record<string, unknown>

/** The same token with other words, signed by nobody or by `by`. */
const changed = (token: string, change: { header?: object; claims?: object; by?: Uint8Array }): string => {
  const [header, claims, signature] = token.split('.')
  const text = `${encoded({ ...decoded(header), ...change.header })}.${encoded({ ...decoded(claims), ...change.claims })}`
  return `${text}.${change.by ? createHmac('sha256', change.by).update(text).digest('base64url') : (signature ?? '')}`
}

test('a token opens what it was signed for, until it expires', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T20:00:00Z') })
  const signer = createMediaSigner({ keys: [young] })
  const { expiresAt, token } = await signer.sign(asked)
  expect(expiresAt).toBe('2026-11-21T20:01:00.000Z')
  expect(await signer.verify(token)).toEqual(scope)
  vi.setSystemTime(new Date('2026-11-21T20:01:00Z'))
  expect(await signer.verify(token)).toBe('token-expired')
})

test('a workout is signed by its id', async () => {
  const signer = createMediaSigner({ keys: [young] })
  const workout = { of: 'workout', workoutId: '7' } as const
  const { token } = await signer.sign({ ...asked, scope: workout })
  expect(await signer.verify(token)).toEqual(workout)
})

test('an older key still verifies, and one that was taken away does not', async () => {
  const { token } = await createMediaSigner({ keys: [old] }).sign(asked)
  expect(await createMediaSigner({ keys: [young, old] }).verify(token)).toEqual(scope)
  expect(await createMediaSigner({ keys: [young] }).verify(token)).toBe('token-unknown-key')
})

test('the newest key signs', async () => {
  const { token } = await createMediaSigner({ keys: [young, old] }).sign(asked)
  expect(await createMediaSigner({ keys: [young] }).verify(token)).toEqual(scope)
})

test('whatever is changed in a token, it opens nothing', async () => {
  const signer = createMediaSigner({ keys: [young] })
  const { token } = await signer.sign(asked)
  const faults = {
    'another version': changed(token, { claims: { sub: `version/${'b'.repeat(32)}` } }),
    'a later end': changed(token, { claims: { exp: 9_999_999_999 } }),
    'another key under this name': changed(token, { by: old }),
    'no algorithm': changed(token, { header: { alg: 'none' } }),
    'no algorithm, no signature': `${changed(token, { header: { alg: 'none' } })
      .split('.')
      .slice(0, 2)
      .join('.')}.`,
    'another algorithm': changed(token, { by: young, header: { alg: 'HS512' } }),
    'for something else': changed(token, { by: young, claims: { aud: 'sessions' } }),
    'without an end': changed(token, { by: young, claims: { exp: undefined } }),
    'of nothing that there is': changed(token, { by: young, claims: { sub: 'clip/1' } }),
    'no key named': changed(token, { header: { kid: undefined } }),
    'cut off': token.slice(0, -3),
    'in two parts': token.split('.').slice(0, 2).join('.'),
    'not a token': 'yes',
    nothing: '',
  }
  const answers = await Promise.all(
    Object.entries(faults).map(async ([name, text]) => [name, await signer.verify(text)] as const),
  )
  expect(Object.fromEntries(answers)).toEqual({
    'a later end': 'token-forged',
    'another algorithm': 'token-forged',
    'another key under this name': 'token-forged',
    'another version': 'token-forged',
    'cut off': 'token-forged',
    'for something else': 'token-forged',
    'in two parts': 'token-malformed',
    'no algorithm': 'token-forged',
    'no algorithm, no signature': 'token-forged',
    'no key named': 'token-unknown-key',
    'not a token': 'token-malformed',
    nothing: 'token-malformed',
    'of nothing that there is': 'token-malformed',
    'without an end': 'token-forged',
  })
})
