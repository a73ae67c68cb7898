import type { SearchKind } from '../../../core/search/types.ts'
import type { DocumentId } from '../renders/types.ts'
import type { PayloadRequest } from 'payload'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'
import { transactionOf } from '../transactionOf.ts'
import { collectionOfKind } from './collectionOfKind.ts'
import { searchDocumentOf, type SearchedDocument } from './searchDocumentOf.ts'
import { writeSearchDocument } from './writeSearchDocument.ts'

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
  await writeSearchDocument({
    db: await transactionOf(req),
    document: row && searchDocumentOf({ document: row, kind, locales: localesOfConfig(config) }),
    id: String(id),
    kind,
  })
}
