import type { Bench } from './types.ts'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'

/** `npm run bench [name …]`: runs `bench/<name>.ts`, all of them without a name. */
const known = (await readdir(import.meta.dirname, { withFileTypes: true }))
  .filter((entry) => entry.isFile() && /^\w+\.ts$/.test(entry.name))
  .map(({ name }) => name.slice(0, -'.ts'.length))
  .filter((name) => name !== 'run' && name !== 'types')
  .toSorted()
const names = process.argv.slice(2)
const unknown = names.find((name) => !known.includes(name))
if (unknown !== undefined)
  throw new Error(`There is no benchmark "${unknown}". There are: ${known.join(', ')}.`)

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown core'}, Node ${process.version}\n`)
for (const name of names.length > 0 ? names : known) {
  const { default: bench } = (await import(`./${name}.ts`)) as { default: Bench }
  const folder = await mkdtemp(join(tmpdir(), `repreel-bench-${name}-`))
  const startedMs = Date.now()
  const log = (line: string) => console.error(`  ${((Date.now() - startedMs) / 1000).toFixed(0)} s  ${line}`)
  try {
    console.log(`## ${name}\n\n${await bench({ folder, log })}\n`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
