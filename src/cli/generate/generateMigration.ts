import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BasePayload, type SanitizedConfig } from 'payload'
import { canonicalJson } from '../../core/hash/canonicalJson.ts'

type GenerateMigrationArgs = { config: SanitizedConfig; folder: string }

type DrizzleKit = {
  generateDrizzleJson: (schema: Record<string, unknown>) => Promise<object>
  generateMigration: (before: unknown, after: unknown) => Promise<string[]>
}

const name = 'initial'

/**
 * The one generated migration there is before the first release: the whole schema. Its snapshot tells whether it is up to date;
 * when nothing changed, the files stay as they are, because each snapshot gets another random id.
 */
export const generateMigration = async ({
  config,
  folder,
}: GenerateMigrationArgs): Promise<Array<[path: string, text: string]>> => {
  const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true })
  // The plugin refuses every other adapter; Payload types them all alike.
  const db = payload.db as unknown as PostgresAdapter
  const drizzle = db.requireDrizzleKit() as unknown as DrizzleKit // its own types need drizzle-kit's, which are absent
  const snapshot = await drizzle.generateDrizzleJson(db.schema)
  const snapshotPath = join(folder, `${name}.json`)
  if (await isSameSchema({ path: snapshotPath, snapshot })) return []
  const empty: unknown = db.defaultDrizzleSnapshot
  return [
    [snapshotPath, `${JSON.stringify(snapshot, null, 2)}\n`],
    [
      join(folder, `${name}.ts`),
      migrationSource({
        down: await drizzle.generateMigration(snapshot, empty),
        up: await drizzle.generateMigration(empty, snapshot),
      }),
    ],
    [join(folder, 'index.ts'), indexSource],
  ]
}

const isSameSchema = async ({ path, snapshot }: { path: string; snapshot: object }): Promise<boolean> => {
  const committed = await readFile(path, 'utf8').catch(() => '{}')
  return schemaOf(JSON.parse(committed) as object) === schemaOf(snapshot)
}

/** Without the random ids, and as JSON keeps it. */
const schemaOf = (snapshot: object): string =>
  canonicalJson(JSON.parse(JSON.stringify({ ...snapshot, id: '', prevId: '' })))

const migrationSource = ({ down, up }: { down: readonly string[]; up: readonly string[] }): string =>
  `import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql\`
${up.map(escapeTemplate).join('\n')}\`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql\`
${down.map(escapeTemplate).join('\n')}\`)
}
`

const escapeTemplate = (statement: string): string => statement.replace(/[`\\]|\$\{/g, '\\$&')

/** The others are written by hand: what Payload's schema does not know. */
const indexSource = `import * as ${name} from './${name}.ts'
import * as search from './search.ts'

export const migrations = [
  { name: '${name}', up: ${name}.up, down: ${name}.down },
  { name: 'search', up: search.up, down: search.down },
]
`
