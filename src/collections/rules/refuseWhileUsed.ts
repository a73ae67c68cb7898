import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label } from '../../messages/label.ts'
import { textIn } from './textIn.ts'

type RefuseWhileUsedArgs = {
  /** The collection that refers to the document. */
  by: CollectionSlug
  /** The path of the relationship there. */
  field: string
  /** The field that names a document there. */
  title: 'name' | 'title'
}

/** PostgreSQL would empty the reference without a word, and the next render of a workout would fail. */
export const refuseWhileUsed =
  ({ by, field, title }: RefuseWhileUsedArgs): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { docs, totalDocs } = await req.payload.db.find<Record<string, unknown>>({
      collection: by,
      limit: 1,
      req,
      where: { [field]: { equals: id } },
    })
    if (totalDocs === 0) return
    const message = inLanguage(label('error.used'), req.i18n.language)
      .replace('{count}', String(totalDocs))
      .replace('{name}', textIn({ req, value: docs[0]?.[title] }))
    throw new APIError(message, 409, undefined, true)
  }
