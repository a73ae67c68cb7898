import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { DocumentId } from '../renders/types.ts'

type FindByIdsArgs = {
  payload: Payload
  collection: CollectionSlug
  ids: readonly string[]
  /** Its transaction is read in. Without one, what is committed. */
  req: PayloadRequest | undefined
}

/** Main rows in all locales, in one query; by id. */
export const findByIds = async <T extends { id: DocumentId }>({
  collection,
  ids,
  payload,
  req,
}: FindByIdsArgs): Promise<Map<string, T>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<T>({
    collection,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}
