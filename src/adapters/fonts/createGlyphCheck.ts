import { madeOnce } from '../../core/madeOnce.ts'
import { faceFiles } from './faceFiles.ts'
import { filesOfFont } from './filesOfFont.ts'
import { readFont } from './readFont.ts'

/** Whether any font has the character. */
export type HasGlyph = (codePoint: number) => boolean

/** What the fonts have between them, read at the first question. Throws FontError for a font that cannot be used. */
export const createGlyphCheck = (fonts: readonly string[]): (() => Promise<HasGlyph>) =>
  madeOnce(() => readAll(fonts))

const readAll = async (fonts: readonly string[]): Promise<HasGlyph> => {
  // All faces have the same characters.
  const faces = faceFiles()
    .filter(({ face }) => face === 'bold')
    .map(({ path }) => path)
  const further = await Promise.all(fonts.map(filesOfFont))
  const read = await Promise.all([...faces, ...further.flat()].map(readFont))
  const known = new Set(read.flatMap(({ font }) => font.characterSet))
  return (codePoint) => known.has(codePoint)
}
