import type { CollectionSlug, FieldHook, PayloadRequest, TextField } from 'payload'
import { label } from '../messages/label.ts'
import { decideSlug } from './decideSlug.ts'

type SlugFieldArgs = {
  /** The field the slug is made from where nobody typed one. */
  from: 'name' | 'title'
}

/** Made from the title until somebody types another one; fixed by `freezeSlug` once links to it may exist. */
export const slugField = ({ from }: SlugFieldArgs): TextField => ({
  name: 'slug',
  type: 'text',
  label: label('field.slug'),
  required: true,
  unique: true,
  index: true,
  maxLength: 100,
  admin: { position: 'sidebar', description: label('field.slug.help') },
  hooks: {
    beforeDuplicate: [() => ''],
    beforeValidate: [fillSlug(from)],
  },
  validate: (value: string | null | undefined) =>
    !value || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
      ? true
      : `“${value}” is no slug: use lower-case letters, digits and single hyphens, e.g. “push-up”.`,
})

type Document = Record<string, unknown>

const fillSlug =
  (from: 'name' | 'title'): FieldHook =>
  async ({ collection, data, originalDoc, req, value }): Promise<unknown> => {
    const before = originalDoc as Document | undefined
    if (before?.firstPublishedAt) return value
    const { localization } = req.payload.config
    const { derived, slug } = decideSlug({
      before: before ? { slug: textOf(before.slug), title: textOf(before[from]) } : null,
      isDefaultLocale: !localization || req.locale === localization.defaultLocale,
      title: textOf((data as Document | undefined)?.[from] ?? before?.[from]),
      typed: textOf(value),
    })
    if (!derived) return slug === '' ? null : slug
    return collection ? freeSlug({ collection: collection.slug, id: before?.id, req, stem: slug }) : slug
  }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

type FreeSlugArgs = { collection: CollectionSlug; id: unknown; req: PayloadRequest; stem: string }

/** The stem, or the stem with the smallest number that no other document has. */
const freeSlug = async ({ collection, id, req, stem }: FreeSlugArgs): Promise<string> => {
  const { docs } = await req.payload.db.find<{ slug?: string }>({
    collection,
    limit: 1000,
    pagination: false,
    req,
    select: { slug: true },
    where: { slug: { like: stem }, ...(id === undefined ? {} : { id: { not_equals: id } }) },
  })
  const taken = new Set(docs.map(({ slug }) => slug))
  if (!taken.has(stem)) return stem
  let number = 2
  while (taken.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
