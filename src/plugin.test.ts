import type { CollectionConfig, Config, FlattenedField } from 'payload'
import type { S3Options } from './adapters/store/s3/types.ts'
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
  expect(
    JSON.stringify(workouts.flattenedFields.map((field) => 'localized' in field && field.localized)),
  ).not.toContain('true')
})

/** Payload's own fields for code and JSON load Monaco from a CDN, which an installation without internet lacks and our pages refuse. */
test('no form loads its editor from elsewhere', async () => {
  const { collections, globals } = await buildConfig({ ...host(), plugins: [plugin] })
  const ours = [...collections.filter(({ slug }) => !slug.startsWith('payload-')), ...globals]
  expect(ours.flatMap(({ flattenedFields, slug }) => withMonaco(flattenedFields, slug))).toEqual([])
})

const withMonaco = (fields: readonly FlattenedField[], path: string): string[] =>
  fields.flatMap((field) => {
    const own = `${path}.${field.name}`
    if (isInNoForm(field)) return []
    if ('flattenedFields' in field) return withMonaco(field.flattenedFields, own)
    const isCode = field.type === 'code' || field.type === 'json'
    return isCode && !field.admin?.components?.Field ? [own] : []
  })

const isInNoForm = ({ admin }: FlattenedField): boolean =>
  Boolean(admin && (admin.hidden || admin.disabled || admin.condition?.toString() === '() => false'))

test('videos can be made in the host’s languages, the default first', async () => {
  const localization = { defaultLocale: 'fr', locales: ['en', 'fr'] }
  const { collections } = await buildConfig({ ...host({ localization }), plugins: [plugin] })
  const outputs = collections
    .find(({ slug }) => slug === 'workouts')!
    .flattenedFields.find((field) => field.name === 'outputs')
  const locale =
    outputs?.type === 'array' ? outputs.flattenedFields.find(({ name }) => name === 'locale') : undefined
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

test('a host’s own pictures are used in place of ours, as in Payload’s templates', async () => {
  const own: CollectionConfig[] = [
    { slug: 'users', auth: true, fields: [] },
    { slug: 'media', fields: [{ name: 'alt', type: 'text', required: true }], upload: true },
  ]
  const { collections } = await buildConfig({ ...host({ collections: own }), plugins: [plugin] })
  const media = collections.filter(({ slug }) => slug === 'media')
  expect(media.map(({ upload }) => upload.imageSizes ?? [])).toEqual([[]])
  const workouts = collections.find(({ slug }) => slug === 'workouts')!
  expect(workouts.flattenedFields.find(({ name }) => name === 'hero')).toMatchObject({ relationTo: 'media' })
})

test('with a bucket for uploads no table has another column, and the admin needs nothing more', async () => {
  const columnsOf = async (s3?: S3Options) => {
    const plugins = [repreel({ roleOf: () => 'admin', ...(s3 && { s3 }) })]
    const { admin, collections } = await buildConfig({ ...host(), plugins })
    const columns = (fields: readonly FlattenedField[]): unknown[] =>
      fields
        .map((field) => [
          field.name,
          field.type,
          'flattenedFields' in field && columns(field.flattenedFields),
        ])
        .toSorted(([a], [b]) => String(a).localeCompare(String(b)))
    return [
      admin.components.providers ?? [],
      ...collections.map(({ flattenedFields, slug }) => [slug, columns(flattenedFields)]),
    ]
  }
  expect(await columnsOf({ bucket: 'videos', endpoint: 'http://127.0.0.1:9' })).toEqual(await columnsOf())
})

test('a collection “media” that takes no files is refused, and the answer says what to do', () => {
  const start = () => plugin(host({ collections: [{ slug: 'media', fields: [] }] }))
  expect(start).toThrow(RepreelConfigError)
  expect(start).toThrow('already has “media”. Repreel would keep its pictures there')
  expect(start).toThrow('give it `upload: true`, or another slug')
})

test('every other slug of ours that the host has is named and refused', () => {
  const collections: CollectionConfig[] = ['categories', 'clips', 'customers'].map((slug) => ({
    slug,
    fields: [],
  }))
  const start = (config: Partial<Config>) => () => plugin(host(config))
  expect(start({ collections })).toThrow(RepreelConfigError)
  expect(start({ collections })).toThrow('already has “clips”, “categories”. Give yours another slug')
  expect(start({ globals: [{ slug: 'repreel-settings', fields: [] }] })).toThrow('“repreel-settings”')
})

test('applied twice, the plugin says so at start', () => {
  expect(() => plugin(plugin(host()) as Config)).toThrow('or apply the plugin only once')
})

test('the plugin says which option is missing or wrong', () => {
  const start = (options: object) => () => repreel(options as Parameters<typeof repreel>[0])(host())
  expect(start({})).toThrow('`roleOf` is missing')
  expect(start({ roleOf: () => null, sandbox: 'no' })).toThrow(
    "`sandbox` must be 'auto' or 'require', got \"no\"",
  )
  expect(start({ roleOf: () => null, speech: 'siri' })).toThrow(
    "`speech` must be 'auto', 'off' or an engine { id, voices, speak }, got \"siri\"",
  )
  expect(start({ phrases: { de: { rset: 'Pause' } }, roleOf: () => null })).toThrow(
    '`phrases.de.rset` is no phrase; there are getReady, next, rest',
  )
  expect(start({ phrases: { de: { round: 'Runde' } }, roleOf: () => null })).toThrow(
    '`phrases.de.round` must contain {value}, the round\'s number, got "Runde"',
  )
  expect(start({ roleOf: () => null, s3: { bucket: '' } })).toThrow('`s3.bucket` must be')
  expect(start({ roleOf: () => null, s3: { bucket: 'b', endpoint: 's3.test' } })).toThrow('got "s3.test"')
  expect(start({ roleOf: () => null, s3: { bucket: 'b', prefix: '/x' } })).toThrow('got "/x"')
  expect(start({ mediaDir: '', roleOf: () => null })).toThrow('`mediaDir` must be a path, got ""')
})
