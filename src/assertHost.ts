import type { CollectionConfig, Config } from 'payload'
import { slugs } from './collections/slugs.ts'
import { RepreelConfigError } from './errors.ts'

type AssertHostArgs = {
  /** What the plugin would add. */
  collections: readonly CollectionConfig[]
  config: Config
}

/** What the plugin needs of the application that it is added to. */
export const assertHost = ({ collections, config }: AssertHostArgs): void => {
  assertPostgres(config)
  const taken = new Set((config.collections ?? []).map(({ slug }) => slug))
  const clashes = collections.map(({ slug }) => slug).filter((slug) => taken.has(slug))
  if (config.globals?.some(({ slug }) => slug === slugs.settings)) clashes.push(slugs.settings)
  if (clashes.length > 0)
    throw new RepreelConfigError(
      `repreel: this application already has ${clashes.map((slug) => `“${slug}”`).join(', ')}. ${adviceFor(clashes)}`,
    )
}

/** The one slug that may be shared: pictures are pictures, whoever keeps them. */
const adviceFor = (clashes: readonly string[]): string => {
  if (clashes.length === 1 && clashes[0] === slugs.media)
    return `Repreel would keep its pictures there, but that collection takes no files: give it \`upload: true\`, or another slug.`
  return 'Give yours another slug (`dbName` keeps its table), or apply the plugin only once.'
}

/** Jobs are queued in the save's own PostgreSQL transaction; no other database can do that. */
const assertPostgres = ({ db }: Config): void => {
  const name: unknown = db?.name
  if (name !== 'postgres')
    throw new RepreelConfigError(
      `repreel: needs @payloadcms/db-postgres, but this application's database adapter is ${JSON.stringify(name ?? null)}; set \`db: postgresAdapter({ pool: { connectionString } })\`.`,
    )
}
