import { readdir, stat } from 'node:fs/promises'
import { extname, isAbsolute, join, resolve } from 'node:path'
import { FontError } from './FontError.ts'
import { fontFolder } from './fontFolder.ts'

/** What FreeType reads everywhere; `.woff2` needs a build with brotli. */
const kinds = ['.woff', '.ttf', '.otf', '.ttc']

/**
 * The files of one entry of the option `fonts`: a path, or the name of an installed package such as
 * `@fontsource/noto-sans-arabic`, of which the weight 700 is taken. Throws FontError with what to do.
 */
export const filesOfFont = async (entry: string): Promise<string[]> =>
  isPath(entry) ? [await fileAt(entry)] : filesOfPackage(entry)

const isPath = (entry: string): boolean =>
  isAbsolute(entry) || entry.startsWith('.') || /\.(woff2?|[ot]tf|ttc)$/i.test(entry)

const fileAt = async (entry: string): Promise<string> => {
  if (!kinds.includes(extname(entry).toLowerCase()))
    throw new FontError(`The font "${entry}" must be a file of the kind ${kinds.join(', ')}`)
  const path = resolve(entry)
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isFile)
    throw new FontError(
      `The font "${entry}" is not there: install it, or take it out of the fonts (looked at ${path})`,
    )
  return path
}

const filesOfPackage = async (name: string): Promise<string[]> => {
  const folder = join(fontFolder(name), 'files')
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((file) => file.endsWith('-700-normal.woff')).toSorted()
  if (files.length === 0)
    throw new FontError(
      `The package "${name}" has no font file files/*-700-normal.woff: name another package, or the path of a font file`,
    )
  return files.map((file) => join(folder, file))
}
