import type { Bench } from './types.ts'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readBenchArgs } from './runner/readBenchArgs.ts'
import { writeResult } from './runner/writeResult.ts'

/** `npm run bench [name …] [-- --short …]`: runs `bench/<name>.ts`, all of them without a name. */
const root = resolve(import.meta.dirname, '..')
const known = (await readdir(import.meta.dirname, { withFileTypes: true }))
  .filter((entry) => entry.isFile() && /^\w+\.ts$/.test(entry.name))
  .map(({ name }) => name.slice(0, -'.ts'.length))
  .filter((name) => name !== 'run' && name !== 'types')
  .toSorted()
const { names, options } = readBenchArgs(process.argv.slice(2))
const unknown = names.find((name) => !known.includes(name))
if (unknown !== undefined)
  throw new Error(`There is no benchmark "${unknown}". There are: ${known.join(', ')}.`)

const cacheFolder = join(root, '.data', 'bench')
await mkdir(cacheFolder, { recursive: true })
const resultsFolder = join(root, 'docs', 'bench')
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown core'}, Node ${process.version}`
console.log(`${machine}\n`)
for (const name of names.length > 0 ? names : known) {
  const { default: bench } = (await import(`./${name}.ts`)) as { default: Bench }
  const folder = await mkdtemp(join(tmpdir(), `repreel-bench-${name}-`))
  const startedMs = Date.now()
  const log = (line: string) => console.error(`  ${((Date.now() - startedMs) / 1000).toFixed(0)} s  ${line}`)
  const writeBeside = async (file: string, content: string): Promise<void> => {
    if (options.short) return
    await mkdir(resultsFolder, { recursive: true })
    await writeFile(join(resultsFolder, file), content)
  }
  try {
    const markdown = await bench({ cacheFolder, folder, log, options, writeBeside })
    console.log(`## ${name}\n\n${markdown}\n`)
    // A short run shows that the benchmark still runs; it does not replace what a whole one has found.
    if (!options.short)
      await writeResult({ command: process.argv.slice(2), folder: resultsFolder, machine, markdown, name })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
