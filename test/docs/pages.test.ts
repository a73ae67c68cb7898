import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { resolveOptions } from '../../src/options.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder)).filter((name) => ending.test(name))
const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

const pages = [
  ...filesIn('.', /\.md$/),
  ...['docs', 'docs/adr', 'docs/bench', 'docs/proof'].flatMap((folder) =>
    filesIn(folder, /\.md$/).map((name) => join(folder, name)),
  ),
]
const proseOf = (page: string): string => read(page).replaceAll(/^```.*?^```/gms, '')
const linksOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)

/** As GitHub names it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-')

const anchorsOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

test.each(pages)('every link inside %s leads somewhere', (page) => {
  const broken = linksOf(page).filter((link) => {
    if (/^\w+:/.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? page : join(dirname(page), path)
    if (!statSync(join(root, target), { throwIfNoEntry: false })) return true
    return anchor !== undefined && !anchorsOf(target).includes(anchor)
  })
  expect(broken).toEqual([])
})

test('the table of pages names every page', () => {
  expect(linksOf('docs/README.md')).toEqual(
    expect.arrayContaining(filesIn('docs', /\.md$/).filter((name) => name !== 'README.md')),
  )
})

test('decisions are numbered without a gap, and listed by their titles', () => {
  const decisions = filesIn('docs/adr', /^\d+.*\.md$/).toSorted()
  const listed = [...read('docs/adr/README.md').matchAll(/^\| \[(\d+)\]\((\S+)\) +\| (.+?) +\|$/gm)]
  expect(listed.map(([, number, file, title]) => [number, file, title])).toEqual(
    decisions.map((file, i) => [
      String(i + 1),
      file,
      read(`docs/adr/${file}`).match(new RegExp(`^# ${i + 1}\\. (.+)$`, 'm'))?.[1],
    ]),
  )
})

test('every option of the plugin is in the table of its page', () => {
  const page = read('docs/use-as-plugin.md')
  const options = Object.keys(resolveOptions({ roleOf: () => null }))
  expect([...options, 'cdnUrl'].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

test('every variable is explained on a page', () => {
  const prose = filesIn('docs', /\.md$/)
    .map((name) => read(`docs/${name}`))
    .join('\n')
  const variables = [...read('.env.example').matchAll(/^([A-Z_\d]+)=/gm)].map(([, name = '']) => name)
  expect(variables.filter((name) => !prose.includes(`\`${name}\``))).toEqual([])
})

test('every folder of tests, every proof and every benchmark is in the tables', () => {
  const page = read('docs/test-and-prove.md')
  const programs = (folder: string): string[] =>
    filesIn(folder, /^\w+\.ts$/).map((name) => name.slice(0, -'.ts'.length))
  const names = [
    ...foldersIn('test')
      .filter((name) => !['fixtures', 'helpers', 'proof'].includes(name))
      .map((name) => `test/${name}`),
    ...[...programs('test/proof'), ...programs('bench')].filter((name) => !['run', 'types'].includes(name)),
  ]
  expect(names.filter((name) => !page.includes(`| \`${name}\``))).toEqual([])
})

test('every folder of src is in the table of the architecture', () => {
  const page = read('ARCHITECTURE.md')
  const table = page.slice(page.indexOf('## Where to find what'), page.indexOf('## What always holds'))
  expect(foldersIn('src').filter((name) => !table.includes(`${name}\``))).toEqual([])
})
