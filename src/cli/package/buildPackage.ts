import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from './compile.ts'
import { copyAssets } from './copyAssets.ts'
import { importedPackages } from './importedPackages.ts'
import { manifestOf, type RootManifest } from './manifestOf.ts'

const documents = ['README.md', 'LICENSE', 'CHANGELOG.md']

/** Writes the plugin as `npm pack ./dist` packs it, its dependencies read off what it imports. */
export const buildPackage = async ({ dist, root }: { dist: string; root: string }): Promise<void> => {
  await rm(dist, { recursive: true, force: true })
  const entries = compile({ dist, root })
  await copyAssets({ dist, root })
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as RootManifest
  const imported = await importedPackages(dist)
  await writeFile(
    join(dist, 'package.json'),
    `${JSON.stringify(manifestOf({ entries, imported, manifest }), null, 2)}\n`,
  )
  for (const name of documents) await copyFile(join(root, name), join(dist, name))
}
