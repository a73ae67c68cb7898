import { glob, readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'

/** The packages that the compiled files and their declarations import, sorted. */
export const importedPackages = async (dist: string): Promise<string[]> => {
  const names = new Set<string>()
  for await (const file of glob('**/*.{js,d.ts}', { cwd: dist }))
    for (const name of packagesIn(await readFile(join(dist, file), 'utf8'))) names.add(name)
  return [...names].toSorted()
}

/**
 * Of one module's text, `import()` and `require()` with a literal included. A package that is only resolved, for the
 * files in it, is named by a literal `'@scope/name'` somewhere.
 */
export const packagesIn = (text: string): string[] => {
  const resolved = [...text.matchAll(/['"](@[\w-]+\/[\w.-]+)['"]/g)].map(([, name = '']) => name)
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  const names = [...imported, ...resolved].filter((name) => !name.startsWith('.') && !isBuiltin(name))
  return [...new Set(names.map(packageOf))]
}

/** `@scope/name/sub` → `@scope/name`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
