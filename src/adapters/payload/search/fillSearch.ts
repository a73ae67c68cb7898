import type { SearchKind } from '../../../core/search/types.ts'
import type { DocumentId } from '../renders/types.ts'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Db } from 'pg-boss'
import { createLocalReq } from 'payload'
import { searchKinds } from '../../../core/search/types.ts'
import { slugs } from '../../../collections/slugs.ts'
import { dbOf } from '../dbOf.ts'
import { inRequestTransaction } from '../inRequestTransaction.ts'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'
import { tableOf } from '../tableOf.ts'
import { collectionOfKind } from './collectionOfKind.ts'
import { idTypeOf } from './idTypeOf.ts'
import { searchDocumentOf, type SearchedDocument } from './searchDocumentOf.ts'
import { searchHealth } from './searchHealth.ts'
import { writeSearchCategory, type SearchedCategory } from './writeSearchCategory.ts'
import { writeSearchDocuments } from './writeSearchDocuments.ts'

/** Documents of one transaction: so long a save of one of them waits at most. */
const BATCH = 100

/** Everything that is there already, after an installation or an upgrade; otherwise nothing. */
export const fillSearch = async (payload: Payload): Promise<void> => {
  const db = dbOf(payload)
  const { filled } = await searchHealth(db)
  // A host starts before its first migration too.
  if (filled || !(await hasTables({ db, payload }))) return
  for (const kind of searchKinds) await fillDocuments({ kind, payload })
  await fillCategories(payload)
  await db.executeSql('UPDATE repreel.search_state SET filled = true')
}

const hasTables = async ({ db, payload }: { db: Db; payload: Payload }): Promise<boolean> => {
  const { rows } = await db.executeSql('SELECT to_regclass($1) IS NOT NULL AS there', [
    tableOf(payload, slugs.workouts),
  ])
  return (rows as Array<{ there: boolean }>)[0]!.there
}

const fillDocuments = async ({ kind, payload }: { kind: SearchKind; payload: Payload }): Promise<void> => {
  const locales = localesOfConfig(payload.config)
  await inBatches<SearchedDocument>({
    collection: collectionOfKind[kind],
    payload,
    write: ({ db, documents }) =>
      writeSearchDocuments({
        db,
        documents: documents.flatMap((document) => searchDocumentOf({ document, kind, locales }) ?? []),
        ids: documents.map(({ id }) => String(id)),
        kind,
      }),
  })
}

const fillCategories = (payload: Payload): Promise<void> => {
  const locales = localesOfConfig(payload.config)
  return inBatches<SearchedCategory>({
    collection: slugs.categories,
    payload,
    write: async ({ db, documents }) => {
      for (const category of documents)
        await writeSearchCategory({ category, db, id: String(category.id), locales })
    },
  })
}

type InBatchesArgs<T> = {
  collection: CollectionSlug
  payload: Payload
  write: (args: { db: Db; documents: readonly T[] }) => Promise<void>
}

const inBatches = async <T extends { id: DocumentId }>(args: InBatchesArgs<T>): Promise<void> => {
  const { collection, payload } = args
  const { rows } = await dbOf(payload).executeSql(
    `SELECT id FROM ${tableOf(payload, collection)} ORDER BY id`,
  )
  const ids = (rows as Array<{ id: DocumentId }>).map(({ id }) => id)
  for (let at = 0; at < ids.length; at += BATCH) {
    const req = await createLocalReq({}, payload)
    await inRequestTransaction(req, (db) => writeBatch({ ...args, db, ids: ids.slice(at, at + BATCH), req }))
  }
}

type WriteBatchArgs<T> = InBatchesArgs<T> & { db: Db; ids: readonly DocumentId[]; req: PayloadRequest }

/** A save that began before is waited for, and one that comes meanwhile waits and writes what it changed over this. */
const writeBatch = async <T>({
  collection,
  db,
  ids,
  payload,
  req,
  write,
}: WriteBatchArgs<T>): Promise<void> => {
  await db.executeSql(
    `SELECT FROM ${tableOf(payload, collection)} WHERE id IN (SELECT jsonb_array_elements_text($1)::${idTypeOf(payload)})
     ORDER BY id FOR NO KEY UPDATE`,
    [JSON.stringify(ids)],
  )
  const { docs } = await payload.db.find<T & { id: DocumentId }>({
    collection,
    limit: ids.length,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { in: [...ids] } },
  })
  await write({ db, documents: docs })
}
