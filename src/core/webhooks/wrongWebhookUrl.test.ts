import { expect, test } from 'vitest'
import { wrongWebhookUrl } from './wrongWebhookUrl.ts'

const wrong = (url: string, allowPrivate = false) => wrongWebhookUrl({ allowPrivate, url })

test.each(['https://example.com/hook', 'https://example.com:8443/', 'https://[2606:4700::1111]/x'])(
  '%s is taken',
  (url) => {
    expect(wrong(url)).toBe(null)
  },
)

test.each([
  ['', 'none'],
  ['example.com', 'none'],
  ['ftp://example.com', 'none'],
  ['javascript:alert(1)', 'none'],
  [`https://example.com/${'x'.repeat(2000)}`, 'none'],
  ['https://me:secret@example.com', 'credentials'],
  ['http://example.com', 'https'],
  ['https://127.0.0.1', 'internal'],
  ['https://2130706433', 'internal'],
  ['https://0x7f.1', 'internal'],
  ['https://[::ffff:10.0.0.1]', 'internal'],
  ['https://169.254.169.254/latest/meta-data', 'internal'],
  ['https://localhost', 'internal'],
  ['https://api.localhost.', 'internal'],
])('%s is not: %s', (url, reason) => {
  expect(wrong(url)).toBe(reason)
})

test('where the operator allows it, a webhook may go to this network, without encryption', () => {
  expect(wrong('http://127.0.0.1:4000/hook', true)).toBe(null)
  expect(wrong('http://me:secret@127.0.0.1', true)).toBe('credentials')
})
