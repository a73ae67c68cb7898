import { expect, test } from 'vitest'
import { downloadName } from './downloadName.ts'

const output = { aspect: '16:9', height: 720, locale: 'en', look: 'burned', quality: 'standard' } as const

test('a download is called after its workout, language and height, and what is unusual of it', () => {
  const slug = 'full-body-20-min'
  expect(downloadName({ output, slug })).toBe('full-body-20-min-en-720p.mp4')
  expect(downloadName({ output: { ...output, aspect: '9:16', locale: 'pt-BR', look: 'clean' }, slug })).toBe(
    'full-body-20-min-pt-br-9x16-clean-720p.mp4',
  )
})
