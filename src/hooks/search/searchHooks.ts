import type { SearchKind } from '../../core/search/types.ts'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { indexCategory } from '../../adapters/payload/search/indexCategory.ts'
import { indexDocument } from '../../adapters/payload/search/indexDocument.ts'
import { collectionOfKind } from '../../adapters/payload/search/collectionOfKind.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { transactionOf } from '../../adapters/payload/transactionOf.ts'
import { wasWritten } from '../../adapters/payload/wasWritten.ts'

type Id = number | string
type SearchHooks = { afterChange: CollectionAfterChangeHook; afterDelete: CollectionAfterDeleteHook }

/** Search changes with the document, in its transaction: what is renamed or taken back is so at once. */
export const searchHooks = (kind: SearchKind): SearchHooks => ({
  afterChange: async ({ doc, req }) => {
    const { payload } = req
    const id = (doc as { id: Id }).id
    const rows = rowsOf({ collection: collectionOfKind[kind], db: await transactionOf(req), payload })
    if (await wasWritten({ id, rows })) await indexDocument({ id, kind, req })
  },
  afterDelete: ({ id, req }) => indexDocument({ id, kind, req }),
})

export const categorySearchHooks: SearchHooks = {
  afterChange: ({ doc, req }) => indexCategory({ id: (doc as { id: Id }).id, req }),
  afterDelete: ({ id, req }) => indexCategory({ id, req }),
}
