import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadFonts } from './loadFonts.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-fonts-'))
})
afterAll(() => rm(folder, { recursive: true }))

const load = (...fonts: string[]) => loadFonts({ dataDir: folder, fonts })

test('a package brings all files of its bold weight, and shaped widths', async () => {
  const { files, metrics } = await load('@fontsource/noto-sans-arabic')
  expect(files.filter(({ family }) => family === 'Noto Sans Arabic')).toHaveLength(5)
  const arabic = metrics.further.find(({ has }) => has(0x62a))!
  expect(arabic.family).toBe('Noto Sans Arabic')
  // Joined letters are narrower than the same letters alone.
  const apart = [...'تمرين'].reduce((sum, letter) => sum + arabic.advanceOf(letter), 0)
  expect(arabic.advanceOf('تمرين')).toBeLessThan(0.8 * apart)
})

test('what is not installed or no font is refused with what to do', async () => {
  await expect(load('@fontsource/noto-sans-atlantis')).rejects.toThrow(
    'The font package "@fontsource/noto-sans-atlantis" is not installed: npm install @fontsource/noto-sans-atlantis',
  )
  await expect(load('/nowhere/a.ttf')).rejects.toThrow('The font "/nowhere/a.ttf" is not there: install it')
  await expect(load('/nowhere/a.woff2')).rejects.toThrow('must be a file of the kind .woff, .ttf, .otf, .ttc')
  await expect(load('@types/node')).rejects.toThrow('The package "@types/node" has no font file')
  const text = join(folder, 'text.ttf')
  await writeFile(text, 'not a font')
  await expect(load(text)).rejects.toThrow(`${text} cannot be read as a font`)
})

test('two fonts of one family are refused: nobody could say which is drawn', async () => {
  await expect(load('@fontsource/roboto-condensed')).rejects.toThrow(
    'has the family "Roboto Condensed", which is built in: name it once',
  )
  await expect(load('@fontsource/noto-sans-arabic', '@fontsource/noto-sans-arabic')).rejects.toThrow(
    'which "@fontsource/noto-sans-arabic" has too',
  )
})
