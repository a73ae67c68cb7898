import type { CollectionBeforeChangeHook } from 'payload'
import { label } from '../../messages/label.ts'
import { inLanguage } from '../../messages/inLanguage.ts'
import { refuse } from './refuse.ts'

type Published = { _status?: unknown; firstPublishedAt?: unknown; slug?: unknown }

/** Links to a page that was public once must not break: the slug stands from the first publish on. */
export const freezeSlug: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const before = originalDoc as Published | undefined
  const next = data as Published
  if (!before?.firstPublishedAt)
    return next._status === 'published' ? { ...data, firstPublishedAt: new Date().toISOString() } : data
  // Only a restored version from before the first publish comes without the date: it takes the public slug.
  if (!next.firstPublishedAt) return { ...data, firstPublishedAt: before.firstPublishedAt, slug: before.slug }
  if (next.slug !== undefined && next.slug !== before.slug)
    refuse({
      collection: collection.slug,
      errors: [
        {
          message: inLanguage(label('error.slug.frozen'), req.i18n.language).replace(
            '{slug}',
            String(before.slug),
          ),
          path: 'slug',
        },
      ],
      req,
    })
  return data
}
