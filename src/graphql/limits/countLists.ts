import type { GraphQLField, GraphQLSchema } from 'graphql'
import { maxRead } from '../../core/maxRead.ts'

type Estimate = (args: { args: Record<string, unknown>; childComplexity: number }) => number
type Extensions = { complexity?: number | Estimate; field?: { type?: string } }

/** What Payload reads where nobody says how many. */
const PAGE = 10

/** Lets whatever takes a `limit` cost what one of it costs, as often as it is asked for. Changes the schema. */
export const countLists = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type)) continue
    for (const field of Object.values<GraphQLField<unknown, unknown> | object>(type.getFields()))
      if ('args' in field && field.args.some(({ name }) => name === 'limit')) countList(field)
  }
}

const countList = (field: GraphQLField<unknown, unknown>): void => {
  const { complexity: own, ...others } = field.extensions as Extensions
  if (typeof own === 'function') return
  // A join without a limit is read whole.
  const usual = others.field?.type === 'join' ? maxRead.documents : PAGE
  const complexity: Estimate = ({ args, childComplexity }) =>
    timesOf({ args, usual }) * ((own ?? 1) + childComplexity)
  field.extensions = { ...others, complexity }
}

type TimesOfArgs = { args: Record<string, unknown>; usual: number }

/** No list is longer than `maxRead` has it, whatever is asked for. */
const timesOf = ({ args: { limit, pagination }, usual }: TimesOfArgs): number => {
  if (typeof limit !== 'number') return pagination === false ? maxRead.documents : usual
  if (limit === 0) return maxRead.documents
  return Math.min(maxRead.documents, Math.max(1, limit))
}
