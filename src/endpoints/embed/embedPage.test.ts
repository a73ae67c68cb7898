import { expect, test } from 'vitest'
import { embedPage } from './embedPage.ts'

const ancestorsOf = (frameOrigins: readonly string[]): string | undefined =>
  embedPage({ body: '', frameOrigins, language: 'en', title: 'Legs' })
    .headers.get('content-security-policy')
    ?.match(/frame-ancestors ([^;]*)/)?.[1]

test('every site may show the player in a frame, unless some are named', () => {
  expect(ancestorsOf([])).toBe('*')
  expect(ancestorsOf(['https://www.example.com'])).toBe("'self' https://www.example.com")
})

test('a page that waits for its video asks again by itself, one that plays does not', async () => {
  const htmlOf = (looksAgain: boolean): Promise<string> =>
    embedPage({ body: '', frameOrigins: [], language: 'en', looksAgain, title: 'Legs' }).text()
  expect(await htmlOf(true)).toContain('<meta http-equiv="refresh" content="5">')
  expect(await htmlOf(false)).not.toContain('refresh')
})
