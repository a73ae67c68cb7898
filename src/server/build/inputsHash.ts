import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** What `next build` reads. */
const patterns = ['src/**/*', 'public/**/*', '*.config.ts', 'package-lock.json', 'tsconfig.json']
/** Tests, commands and processes are not in its bundles. */
const left = /\.test\.tsx?$|^src\/(cli|demo|server|worker|migrations)\//

/** One hash over the names and the content of everything that the site's build depends on. */
export const inputsHash = async (root: string): Promise<string> => {
  const hash = createHash('sha256')
  for (const name of await inputsIn(root)) {
    hash.update(`${name}\0`)
    hash.update(await readFile(join(root, name)))
  }
  return hash.digest('hex')
}

const inputsIn = async (root: string): Promise<string[]> => {
  const names: string[] = []
  for await (const entry of glob(patterns, { cwd: root, withFileTypes: true }))
    if (entry.isFile()) names.push(relative(root, join(entry.parentPath, entry.name)))
  return names.filter((name) => !left.test(name)).toSorted()
}
