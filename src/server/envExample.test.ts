import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'
import { root } from './root.ts'

const example = parseEnv(await readFile(join(root, '.env.example'), 'utf8'))

test('.env.example explains every variable that is read', async () => {
  const source = await readFile(join(import.meta.dirname, 'environment.ts'), 'utf8')
  const read = [...source.matchAll(/read\('(\w+)'/g)].map(([, name]) => name)
  expect(Object.keys(example).toSorted()).toEqual(read.toSorted())
})

test('.env.example as it stands is the defaults', () => {
  expect(readEnvironment({ root, variables: example })).toEqual(readEnvironment({ root, variables: {} }))
})

test('every variable is named in the documentation', async () => {
  const folder = join(root, 'docs')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'))
  const pages = (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join()
  expect(Object.keys(example).filter((name) => !pages.includes(`\`${name}\``))).toEqual([])
})
