import type { SearchKind } from '../../../core/search/types.ts'
import type { DocumentId } from '../renders/types.ts'
import type { PayloadRequest } from 'payload'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'
import { transactionOf } from '../transactionOf.ts'
import { collectionOfKind } from './collectionOfKind.ts'
import { searchDocumentOf, type SearchedDocument } from './searchDocumentOf.ts'
import { writeSearchDocuments } from './writeSearchDocuments.ts'

type IndexDocumentArgs = { id: DocumentId; kind: SearchKind; req: PayloadRequest }

/** What search finds of a document follows its row, in the same transaction. */
export const indexDocument = async ({ id, kind, req }: IndexDocumentArgs): Promise<void> => {
  const { config, db } = req.payload
  const row = await db.findOne<SearchedDocument & { id: DocumentId }>({
    collection: collectionOfKind[kind],
    locale: 'all',
    req,
    where: { id: { equals: id } },
  })
  const document = row && searchDocumentOf({ document: row, kind, locales: localesOfConfig(config) })
  await writeSearchDocuments({
    db: await transactionOf(req),
    documents: document ? [document] : [],
    ids: [String(id)],
    kind,
  })
}
