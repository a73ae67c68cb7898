import type { SeedContext } from './types.ts'
import type { slugs } from '../../collections/slugs.ts'

type Sluggish = typeof slugs.categories | typeof slugs.exercises | typeof slugs.workouts
type IdBySlugArgs = { collection: Sluggish; payload: SeedContext['payload']; slug: string }

export const idBySlug = async ({ collection, payload, slug }: IdBySlugArgs): Promise<number | undefined> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
    where: { slug: { equals: slug } },
  })
  return docs[0]?.id
}
