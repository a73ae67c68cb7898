import type { Check, Finding } from './types.ts'
import { Client } from 'pg'
import { probeEmbedded } from '../../adapters/postgres/probeEmbedded.ts'
import { explainDatabaseError } from './explainDatabaseError.ts'

const oldestMajor = 14

/** The server behind DATABASE_URL (and DATABASE_DIRECT_URL), or else the embedded one. */
export const checkDatabase: Check = async ({ databaseDirectUrl, databaseUrl, dataFolder }) => {
  if (!databaseUrl) return [await checkEmbedded(dataFolder)]
  const first = await checkServer({ url: databaseUrl, variable: 'DATABASE_URL' })
  if (!databaseDirectUrl) return [first]
  return [first, await checkServer({ url: databaseDirectUrl, variable: 'DATABASE_DIRECT_URL' })]
}

const checkEmbedded = async (dataFolder: string): Promise<Finding> => {
  const subject = 'Database'
  try {
    return { subject, state: 'ok', detail: `embedded, ${await probeEmbedded(dataFolder)}` }
  } catch (error) {
    return {
      subject,
      state: 'problem',
      detail: `the embedded PostgreSQL does not run here: ${(error as Error).message}`,
      remedy:
        'npm ci (without --omit=optional), or set DATABASE_URL=postgres://user:password@host:5432/database',
    }
  }
}

const checkServer = async ({ url, variable }: { url: string; variable: string }): Promise<Finding> => {
  const subject = variable === 'DATABASE_URL' ? 'Database' : 'Direct database'
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
    return judgeVersion({ subject, version: rows[0]?.server_version ?? '' })
  } catch (error) {
    return { subject, state: 'problem', ...explainDatabaseError({ error: error as Error, url, variable }) }
  } finally {
    await client.end().catch(() => undefined)
  }
}

const judgeVersion = ({ subject, version }: { subject: string; version: string }): Finding =>
  Number.parseInt(version, 10) >= oldestMajor
    ? { subject, state: 'ok', detail: `PostgreSQL ${version}` }
    : {
        subject,
        state: 'problem',
        detail: `PostgreSQL ${version} is too old; ${oldestMajor} is the oldest that works`,
        remedy: 'upgrade the server, or unset DATABASE_URL to use the embedded one',
      }
