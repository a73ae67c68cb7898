import type { PayloadRequest, Where } from 'payload'

const KEY = 'repreelNamedSlugs'

/** The slugs that this request has asked for by name, e.g. `where[slug][equals]=legs`. */
export const namedSlugs = ({ context }: Pick<PayloadRequest, 'context'>): string[] => [
  ...((context[KEY] as Set<string> | undefined) ?? []), // `noteNamedSlugs` wrote it
]

/** Access functions are not told what is asked for: it is noted before they are. */
export const noteNamedSlugs = ({
  req,
  where,
}: {
  req: Pick<PayloadRequest, 'context'>
  where: unknown
}): void => {
  const named = [where, ...andOf(where)].flatMap(slugIn)
  if (named.length > 0) req.context[KEY] = new Set([...namedSlugs(req), ...named])
}

const isObject = (value: unknown): value is Where => typeof value === 'object' && value !== null

const andOf = (where: unknown): unknown[] => (isObject(where) && Array.isArray(where.and) ? where.and : [])

const slugIn = (where: unknown): string[] => {
  const condition: unknown = isObject(where) ? where.slug : null
  const slug: unknown = isObject(condition) ? condition.equals : null
  return typeof slug === 'string' ? [slug] : []
}
