import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { generateArtefacts } from './generate/generateArtefacts.ts'

const root = resolve(import.meta.dirname, '../..')

/**
 * `npm run generate` writes what is derived from the collections: Payload's types, the admin's import map, the
 * GraphQL schema, the migration. With `--check` it writes nothing and fails where one of them is not up to date.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const scratch = await mkdtemp(join(tmpdir(), 'repreel-generate-'))
  try {
    const stale = await findStale(await generateArtefacts({ root, scratch }))
    if (values.check) return reportStale([...stale.keys()])
    for (const [path, text] of stale) await writeWhole(path, text)
    console.log(
      stale.size === 0 ? 'Everything generated is up to date.' : `Written: ${names([...stale.keys()])}`,
    )
  } finally {
    await rm(scratch, { recursive: true })
  }
}

const findStale = async (artefacts: ReadonlyMap<string, string>): Promise<Map<string, string>> => {
  const stale = new Map<string, string>()
  for (const [path, text] of artefacts) if ((await readOrEmpty(path)) !== text) stale.set(path, text)
  return stale
}

const reportStale = (paths: readonly string[]): void => {
  if (paths.length === 0) return console.log('Everything generated is up to date.')
  console.error(`Not up to date: ${names(paths)}. Run \`npm run generate\` and commit the result.`)
  process.exitCode = 1
}

const names = (paths: readonly string[]): string => paths.map((path) => relative(root, path)).join(', ')

const readOrEmpty = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

const writeWhole = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

await main()
