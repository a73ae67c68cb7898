import type { Theme } from '../../src/core/look/themes.ts'
import type { Proof } from './runner/types.ts'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { themes } from '../../src/core/look/themes.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { brandExample } from './contrast/brandExample.ts'
import { contactSheet } from './look/contactSheet.ts'
import { sheetClips } from './look/sheetClips.ts'

const images = resolve(import.meta.dirname, '../../docs/images')
const MOST_BYTES = 300_000

/** Draws docs/images/contact-sheet-<theme>.webp: every kind of picture in every format, for somebody to look at. */
const proof: Proof = async ({ log, short }) => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-sheets-'))
  try {
    const settings = await ingestSettings(folder)
    const clips = await sheetClips({ folder, settings })
    const looks: Record<string, Theme> = { ...themes, brand: await brandExample(settings) }
    const names = Object.entries(looks).slice(0, short ? 1 : undefined)
    const rows: string[] = []
    let failed = 0
    for (const [name, theme] of names) {
      const path = join(short ? folder : images, `contact-sheet-${name}.webp`)
      await contactSheet({ clips, log, path, settings, theme })
      const { size } = await stat(path)
      if (size > MOST_BYTES) failed++
      rows.push(`| [${name}](../images/contact-sheet-${name}.webp) | ${Math.round(size / 1000)} kB |`)
    }
    const head = `48 pictures a theme (brand: an invented one, with a logo), at most ${MOST_BYTES / 1000} kB; what they show is told in [look.md](../look.md).`
    const markdown = [head, '', '| theme | size |', '| --- | --- |', ...rows].join('\n')
    return { failed, markdown, passed: names.length - failed }
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}
export default proof
