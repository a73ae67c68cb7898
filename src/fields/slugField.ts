import type { FieldHook, TextField } from 'payload'
import { label } from '../messages/label.ts'

type SlugFieldArgs = {
  /** The field the slug is made from where nobody typed one. */
  from: string
}

/** Made from the title until the document is published for the first time; links must not break afterwards. */
export const slugField = ({ from }: SlugFieldArgs): TextField => ({
  name: 'slug',
  type: 'text',
  label: label('field.slug'),
  required: true,
  unique: true,
  index: true,
  maxLength: 100,
  admin: { position: 'sidebar', description: label('field.slug.help') },
  hooks: { beforeValidate: [fillSlug(from)] },
  validate: (value: string | null | undefined) =>
    !value || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
      ? true
      : `“${value}” is no slug: use lower-case letters, digits and single hyphens, e.g. “push-up”.`,
})

const fillSlug =
  (from: string): FieldHook =>
  ({ data, originalDoc, value }) => {
    if (typeof value === 'string' && value !== '') return value
    const before: unknown = (originalDoc as Record<string, unknown> | undefined)?.slug
    if (typeof before === 'string' && before !== '') return before
    const source: unknown = (data as Record<string, unknown> | undefined)?.[from]
    return typeof source === 'string' ? slugify(source) : value
  }

const slugify = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
