import { maxRead } from '../core/maxRead.ts'

/** As a query brings it: numbers, or texts that are none. */
export type ReadArgs = {
  depth?: unknown
  limit?: unknown
  page?: unknown
  pagination?: unknown
  joins?: unknown
}

/**
 * What is read of what was asked for. A limit of 0, and none at all without pages, is Payload's word for "everything":
 * that is as much as may be. What is no number is as if it were not there.
 */
export const capRead = <Args extends ReadArgs>(args: Args): Args => ({
  ...args,
  depth: whole({ max: maxRead.depth, min: 0, value: args.depth }),
  limit: limitOf(args),
  page: whole({ max: maxRead.page, min: 1, value: args.page }),
  joins: joinsOf(args.joins),
})

const limitOf = ({ limit, pagination }: ReadArgs): number | undefined => {
  if (limit === 0) return maxRead.documents
  const asked = whole({ max: maxRead.documents, min: 1, value: limit })
  return asked ?? (pagination === false ? maxRead.documents : undefined)
}

type WholeArgs = { min: number; max: number; value: unknown }

const whole = ({ max, min, value }: WholeArgs): number | undefined =>
  typeof value === 'number' && !Number.isNaN(value)
    ? Math.min(max, Math.max(min, Math.floor(value)))
    : undefined

const joinsOf = (joins: unknown): unknown =>
  typeof joins === 'object' && joins !== null
    ? Object.fromEntries(Object.entries(joins).map(([path, join]) => [path, joinOf(join)]))
    : joins

/** `false` leaves the join out. Without a limit it has the field's own. */
const joinOf = (join: unknown): unknown =>
  typeof join === 'object' && join !== null
    ? {
        ...join,
        ...('limit' in join ? { limit: limitOf({ limit: join.limit }) } : {}),
        ...('page' in join ? { page: whole({ max: maxRead.page, min: 1, value: join.page }) } : {}),
      }
    : join
