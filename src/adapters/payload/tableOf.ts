import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { CollectionSlug, Payload } from 'payload'
import assert from 'node:assert/strict'

/** The collection's table, quoted, in the host's schema. */
export const tableOf = (payload: Payload, collection: CollectionSlug): string => {
  const adapter = payload.db as unknown as PostgresAdapter // the plugin refuses every other adapter at start
  // The adapter keys its map by the slug in snake case.
  const name = adapter.tableNameMap.get(collection.replaceAll('-', '_'))
  assert(name, `tableOf: the collection "${collection}" has no table`)
  return [adapter.schemaName, name].flatMap((part) => (part ? [`"${part}"`] : [])).join('.')
}
