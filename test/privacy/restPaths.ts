import type { Payload } from 'payload'

type RestPathsArgs = {
  payload: Payload
  /** What the paths of a collection ask for by id; the workout's elsewhere. */
  ids: { renders: number; workouts: number }
  slug: string
  title: string
}

const DEEP = '?draft=true&depth=4&limit=0'

/** What is asked for with every path: drafts, versions, trash, and conditions that would find what is hidden. */
const queriesOf = ({ slug, title }: Pick<RestPathsArgs, 'slug' | 'title'>): string[] => [
  '',
  DEEP,
  `?where[slug][equals]=${slug}&trash=true&depth=4&q=${encodeURIComponent(title)}&slug=${slug}`,
  `?where[title][like]=${encodeURIComponent(title)}&pagination=false`,
  `?where[or][0][visibility][equals]=private&where[or][1][id][exists]=true&locale=all`,
  `?select[title]=true&joins[renders][limit]=100&sort=title`,
]

/**
 * Every GET that the application answers, of each collection and global and at the root, so that one that is added later is
 * asked too. What workouts and exercises answer is asked for in every way; the rest plainly and deeply.
 */
export const restPaths = ({ ids, payload, slug, title }: RestPathsArgs): string[] => {
  const { collections, endpoints, globals } = payload.config
  const groups = [
    { base: '', endpoints, id: ids.workouts, queries: [''] },
    ...collections.map((collection) => ({
      base: `/${collection.slug}`,
      endpoints: collection.endpoints,
      id: collection.slug === 'renders' ? ids.renders : ids.workouts,
      queries: ['workouts', 'exercises'].includes(collection.slug) ? queriesOf({ slug, title }) : [DEEP],
    })),
    ...globals.map((global) => ({
      base: `/globals/${global.slug}`,
      endpoints: global.endpoints,
      id: 0,
      queries: [''],
    })),
  ]
  const paths = groups.flatMap(({ base, endpoints: own, id, queries }) =>
    (own || [])
      .filter(({ method }) => method === 'get')
      .map(({ path }) =>
        `${base}${path}`
          .replace(/:id\??/, String(id))
          .replace(/:slug\??/, slug)
          .replace(/\/$/, ''),
      )
      .filter((path) => !path.includes(':'))
      .flatMap((path) => queries.map((query) => path + query)),
  )
  return [...new Set(paths)]
}
