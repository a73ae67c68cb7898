import type { DemoCategory } from '../content/types.ts'
import type { Ids, SeedContext } from './types.ts'
import { slugs } from '../../collections/slugs.ts'
import { categories } from '../content/categories.ts'
import { idBySlug } from './idBySlug.ts'

const collection = slugs.categories

export const seedCategories = async ({ payload }: SeedContext): Promise<Ids> => {
  const ids: Record<string, number> = {}
  for (const [order, category] of categories.entries()) {
    const { slug } = category
    const id = (await idBySlug({ collection, payload, slug })) ?? (await create(payload, category, order))
    await translate(payload, id, category)
    ids[slug] = id
  }
  return ids
}

const create = async (
  payload: SeedContext['payload'],
  { description, name, slug }: DemoCategory,
  order: number,
) =>
  (
    await payload.create({
      collection,
      data: { description: description.en, name: name.en, order, slug },
      locale: 'en',
    })
  ).id

/** Apart from `create`, so that a run that was stopped between the two is completed by the next. */
const translate = async (
  payload: SeedContext['payload'],
  id: number,
  { description, name }: DemoCategory,
) => {
  const french = await payload.findByID({ collection, depth: 0, fallbackLocale: false, id, locale: 'fr' })
  if (french.name) return
  await payload.update({ collection, data: { description: description.fr, name: name.fr }, id, locale: 'fr' })
}
