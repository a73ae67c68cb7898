import { packageFolder } from '../packageFolder.ts'
import { FontError } from './FontError.ts'

/** Where an installed font package is. Throws FontError. */
export const fontFolder = (name: string): string => {
  const folder = packageFolder(name)
  if (folder === null)
    throw new FontError(
      `The font package "${name}" is not installed: npm install ${name}, or take it out of the fonts`,
    )
  return folder
}
