import type { DocumentId } from '../renders/types.ts'
import type { PayloadRequest } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'
import { transactionOf } from '../transactionOf.ts'
import { writeSearchCategory, type SearchedCategory } from './writeSearchCategory.ts'

/** As `indexDocument`. */
export const indexCategory = async ({ id, req }: { id: DocumentId; req: PayloadRequest }): Promise<void> => {
  const { config, db } = req.payload
  const category = await db.findOne<SearchedCategory>({
    collection: slugs.categories,
    locale: 'all',
    req,
    where: { id: { equals: id } },
  })
  const locales = localesOfConfig(config)
  await writeSearchCategory({ category, db: await transactionOf(req), id: String(id), locales })
}
