import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Where an installed package is: among the application's packages, then among ours. null: it is not installed.
 * Each place is a variable because Turbopack takes `createRequire(import.meta.url).resolve` for an import and puts the
 * number of a module in its place.
 */
export const packageFolder = (name: string): string | null => {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url])
    try {
      return dirname(createRequire(from).resolve(`${name}/package.json`))
    } catch {
      // Not seen from there.
    }
  return null
}
