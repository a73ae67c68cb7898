import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commitName } from '../measure/sourceTree.ts'

type WriteResultArgs = {
  command: readonly string[]
  /** Of the page. */
  folder: string
  machine: string
  markdown: string
  name: string
}

/** Puts the result in its place in docs/bench/results.md; those of the other benchmarks stay. */
export const writeResult = async ({
  command,
  folder,
  machine,
  markdown,
  name,
}: WriteResultArgs): Promise<void> => {
  const path = join(folder, 'results.md')
  const page = await readFile(path, 'utf8').catch(() => HEAD)
  const [head = HEAD, ...sections] = page.split(/^(?=## )/m)
  const others = sections.filter((section) => !section.startsWith(`## ${name}\n`))
  const said = `_${new Date().toISOString().slice(0, 10)}, commit ${commitName()}, ${machine}: \`npm run bench -- ${command.join(' ')}\`_`
  const section = `## ${name}\n\n${said}\n\n${markdown}\n`
  await mkdir(folder, { recursive: true })
  const all = [...others.map((one) => one.trimEnd()), section.trimEnd()].toSorted()
  await writeFile(path, `${head.trimEnd()}\n\n${all.join('\n\n')}\n`)
}

const HEAD = `# What the benchmarks found

Written by \`npm run bench\` ([test-and-prove.md](../test-and-prove.md) says how to run it); each part says when, where and
by which command. CPU seconds are the figures to trust; seconds on the clock depend on what else the machine does.
`
