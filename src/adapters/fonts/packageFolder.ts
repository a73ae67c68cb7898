import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { FontError } from './FontError.ts'

/**
 * Where an installed font package is: among the application's packages, then among ours. Throws FontError.
 * Each place is a variable because Turbopack takes `createRequire(import.meta.url).resolve` for an import and puts the
 * number of a module in its place.
 */
export const packageFolder = (name: string): string => {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url])
    try {
      return dirname(createRequire(from).resolve(`${name}/package.json`))
    } catch {
      // Not seen from there.
    }
  throw new FontError(
    `The font package "${name}" is not installed: npm install ${name}, or take it out of the fonts`,
  )
}
