import { slugify } from './slugify.ts'

type SlugBefore = { slug: string; title: string }

export type DecideSlugArgs = {
  /** What came with the save; '' where nothing did. */
  typed: string
  title: string
  before: SlugBefore | null
  /** Whether the title is in the default language: a translation does not rename the page. */
  isDefaultLocale: boolean
}

/**
 * The slug follows the title while an editor is still typing that, until somebody types a slug. `derived` asks the
 * caller to make it unique.
 */
export const decideSlug = ({
  before,
  isDefaultLocale,
  title,
  typed,
}: DecideSlugArgs): { slug: string; derived: boolean } => {
  const isUntouched = typed === '' || typed === before?.slug
  const followed = !before || before.slug === '' || isDerived(before)
  if (!isUntouched || !followed || !isDefaultLocale)
    return { slug: typed || (before?.slug ?? ''), derived: false }
  const slug = slugify(title)
  if (before && isDerived({ slug: before.slug, title })) return { slug: before.slug, derived: false }
  return { slug, derived: slug !== '' }
}

/** As made from this title, a number for uniqueness included. */
const isDerived = ({ slug, title }: SlugBefore): boolean => {
  const stem = slugify(title)
  return stem !== '' && slug.startsWith(stem) && /^(-\d+)?$/.test(slug.slice(stem.length))
}
