import type { Proof, ProofResult } from './runner/types.ts'
import type { ProofOptions } from './runner/readProofArgs.ts'
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { proofJournal } from './runner/proofJournal.ts'
import { proofPage } from './runner/proofPage.ts'
import { readProofArgs } from './runner/readProofArgs.ts'

const root = resolve(import.meta.dirname, '../..')
const pages = join(root, 'docs', 'proof')
/** A proof is a `<name>.ts` beside this file with a default export; what it needs besides is in folders. */
const allNames = async (): Promise<string[]> =>
  (await readdir(import.meta.dirname, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && /^\w+\.ts$/.test(entry.name))
    .map(({ name }) => name.slice(0, -'.ts'.length))
    .filter((name) => name !== 'run')
    .toSorted()

const commit = execFileSync('git', ['describe', '--always', '--dirty'], {
  cwd: root,
  encoding: 'utf8',
}).trim()

const prove = async ({ name, options }: { name: string; options: ProofOptions }): Promise<ProofResult> => {
  const { default: proof } = (await import(`./${name}.ts`)) as { default: Proof }
  const startedMs = Date.now()
  const log = (line: string): void =>
    console.log(`  ${((Date.now() - startedMs) / 1000).toFixed(0)} s  ${line}`)
  console.log(`${name}:`)
  const journal = proofJournal({ again: options.again, commit, folder: join(root, '.data', 'proof'), log })
  const result = await proof({ journal, log, seed: options.seed, short: options.short }).catch(failure)
  const seconds = (Date.now() - startedMs) / 1000
  console.log(`  ${result.passed} passed, ${result.failed} failed, ${seconds.toFixed(0)} s\n`)
  if (result.failed > 0) console.log(result.markdown)
  const command = `npm run proof ${name} -- --seed ${options.seed}`
  // A short run proves that the proof still runs; it does not replace what the whole one has found.
  if (!options.short)
    await writeFile(
      join(pages, `${name}.md`),
      proofPage({ command, commit, date: new Date(), name, result, seconds, seed: options.seed }),
    )
  return result
}

const failure = (error: unknown): ProofResult => ({
  failed: 1,
  markdown: `The proof itself ended with:\n\n\`\`\`\n${error instanceof Error ? error.stack : String(error)}\n\`\`\``,
  passed: 0,
})

/** A long round that was interrupted goes on where it stopped: each page says of which commit it is. */
const isDone = async (name: string): Promise<boolean> => {
  const page = await readFile(join(pages, `${name}.md`), 'utf8').catch(() => '')
  return !commit.endsWith('-dirty') && page.includes(`, commit ${commit}\n`) && page.includes(', 0 failed\n')
}

const options = readProofArgs(process.argv.slice(2))
const known = await allNames()
const unknown = options.names.find((name) => !known.includes(name))
if (unknown !== undefined)
  throw new Error(`There is no proof "${unknown}". The proofs are: ${known.join(', ')}.`)
await mkdir(pages, { recursive: true })

const total = { failed: 0, passed: 0 }
for (const name of options.names.length > 0 ? options.names : known) {
  if (options.names.length === 0 && !options.again && !options.short && (await isDone(name))) {
    console.log(`${name}: proven at this commit already (--again runs it all the same)\n`)
    continue
  }
  const { failed, passed } = await prove({ name, options })
  total.failed += failed
  total.passed += passed
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
