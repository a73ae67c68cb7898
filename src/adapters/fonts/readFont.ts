import type { Font } from 'fontkit'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import * as fontkit from 'fontkit'
import { FontError } from './FontError.ts'

export type ReadFont = {
  bytes: Uint8Array
  /** Of a collection its first font; libass tells the others by their families. */
  font: Font
  hash: string
  /** Of the file. */
  name: string
}

/** Opens a font file. Throws FontError where it is none. */
export const readFont = async (path: string): Promise<ReadFont> => {
  const bytes = await readFile(path)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { bytes, font: opened({ bytes, path }), hash, name: basename(path) }
}

const opened = ({ bytes, path }: { bytes: Uint8Array; path: string }): Font => {
  try {
    const font = fontkit.create(Buffer.from(bytes))
    if ('glyphForCodePoint' in font) return font
    const [first] = font.fonts
    if (first) return first
  } catch (cause) {
    throw new FontError(`${path} cannot be read as a font: ${String(cause)}`, { cause })
  }
  throw new FontError(`${path} is a collection without a font`)
}
