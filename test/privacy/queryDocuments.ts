import type * as GraphQL from 'graphql'
import type { GraphQLField, GraphQLOutputType, GraphQLSchema } from 'graphql'
import type { Payload } from 'payload'
import { createRequire } from 'node:module'
import { configToSchema } from '@payloadcms/graphql'

// The copy that Payload has: a schema belongs to one of them.
const { getNamedType, isCompositeType, isNonNullType, isObjectType } = createRequire(import.meta.url)(
  'graphql',
) as typeof GraphQL

const DEPTH = 4

type QueryDocumentsArgs = {
  payload: Payload
  /** Given to a query of this name that asks for an id. */
  idOf: (name: string) => number
  /** What is given for other arguments of these names, wherever a query has them. */
  values: Readonly<Record<string, string | number>>
}

/**
 * A document for every query of the schema that takes these arguments, and for each of those with drafts: so that one
 * that is added later is asked too. Every field is selected, relations included.
 */
export const queryDocuments = ({ idOf, payload, values }: QueryDocumentsArgs): Map<string, string> => {
  const { schema } = configToSchema(payload.config) as { schema: GraphQLSchema }
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  return new Map(
    fields.flatMap((field) => {
      const selection = selectionOf({ depth: DEPTH, type: field.type })
      const drafts = field.args.some(({ name }) => name === 'draft') ? ['draft: true'] : []
      return [[], drafts].map((more) => [
        `${field.name}${more.length > 0 ? ' of drafts' : ''}`,
        `query { ${field.name}${argsOf({ field, more, values: { ...values, id: idOf(field.name) } })} ${selection} }`,
      ])
    }),
  )
}

type ArgsOfArgs = {
  field: GraphQLField<unknown, unknown>
  more: string[]
  values: QueryDocumentsArgs['values']
}

const argsOf = ({ field, more, values }: ArgsOfArgs): string => {
  const given = field.args.flatMap(({ name, type }) => {
    const value = values[name]
    if (value === undefined && isNonNullType(type)) throw new Error(`${field.name}: no value for ${name}`)
    return value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]
  })
  const args = [...given, ...more]
  return args.length > 0 ? `(${args.join(', ')})` : ''
}

const selectionOf = ({ depth, type }: { depth: number; type: GraphQLOutputType }): string => {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  if (!isObjectType(named)) return '{ __typename }'
  const members = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(({ type: argument }) => isNonNullType(argument))) return []
    const isLeaf = !isCompositeType(getNamedType(field.type))
    if (isLeaf) return [field.name]
    return depth > 1 ? [`${field.name} ${selectionOf({ depth: depth - 1, type: field.type })}`] : []
  })
  return `{ ${['__typename', ...members].join(' ')} }`
}
