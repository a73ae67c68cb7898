import type { CollectionConfig, Config } from 'payload'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { expect, test } from 'vitest'
import { RepreelConfigError } from './errors.ts'
import { repreel } from './plugin.ts'

const plugin = repreel({ roleOf: () => 'admin' })

const host = (rest: Partial<Config> = {}): Config => ({
  collections: [],
  db: postgresAdapter({ pool: {} }),
  editor: lexicalEditor(),
  secret: 'a secret for a test',
  ...rest,
})

test('a host gets six collections and the settings beside its own', async () => {
  const own: CollectionConfig = { slug: 'customers', fields: [] }
  const { collections, globals } = await buildConfig({ ...host({ collections: [own] }), plugins: [plugin] })
  expect(collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))).toEqual(
    expect.arrayContaining(['customers', 'workouts', 'exercises', 'clips', 'categories', 'media', 'renders']),
  )
  expect(globals.map(({ slug }) => slug)).toEqual(['repreel-settings'])
})

test('in a host without localisation no field has a value per language', async () => {
  const { collections } = await buildConfig({ ...host(), plugins: [plugin] })
  const workouts = collections.find(({ slug }) => slug === 'workouts')!
  expect(workouts.flattenedFields.map(({ name }) => name)).toContain('title')
  expect(JSON.stringify(workouts.flattenedFields.map((field) => 'localized' in field && field.localized))).not.toContain(
    'true',
  )
})

test('videos can be made in the host’s languages, the default first', async () => {
  const localization = { defaultLocale: 'fr', locales: ['en', 'fr'] }
  const { collections } = await buildConfig({ ...host({ localization }), plugins: [plugin] })
  const outputs = collections.find(({ slug }) => slug === 'workouts')!.flattenedFields.find(
    (field) => field.name === 'outputs',
  )
  const locale = outputs?.type === 'array' ? outputs.flattenedFields.find(({ name }) => name === 'locale') : undefined
  expect(locale?.type === 'select' ? locale.options : []).toEqual([
    { label: 'Français', value: 'fr' },
    { label: 'English', value: 'en' },
  ])
})

test('another database than PostgreSQL is refused at start', () => {
  const db = { ...postgresAdapter({ pool: {} }), name: 'sqlite' }
  expect(() => plugin(host({ db }))).toThrow(RepreelConfigError)
  expect(() => plugin(host({ db }))).toThrow('this application\'s database adapter is "sqlite"')
})

test('a collection of the host with one of our slugs is named and refused', () => {
  const collections: CollectionConfig[] = [{ slug: 'media', fields: [] }]
  expect(() => plugin(host({ collections }))).toThrow('this application already has “media”')
})

test('the plugin says which option is missing or wrong', () => {
  const start = (options: object) => () => repreel(options as Parameters<typeof repreel>[0])(host())
  expect(start({})).toThrow('`roleOf` is missing')
  expect(start({ roleOf: () => null, sandbox: 'no' })).toThrow('`sandbox` must be \'auto\' or \'require\', got "no"')
  expect(start({ mediaDir: '', roleOf: () => null })).toThrow('`mediaDir` must be a path, got ""')
})
