import type { GraphQLNamedType } from 'graphql'
import type { GraphQLModule, SchemaContext } from '../types.ts'

/** Every type that a root field leads to. */
export const collectTypes = ({
  context,
  graphql,
}: {
  context: SchemaContext
  graphql: GraphQLModule
}): ReadonlySet<GraphQLNamedType> => {
  const found = new Set<GraphQLNamedType>()
  const add = (type: Parameters<GraphQLModule['getNamedType']>[0]): void => {
    const named = graphql.getNamedType(type)
    if (!named || found.has(named)) return
    found.add(named)
    if (named instanceof graphql.GraphQLUnionType) named.getTypes().forEach(add)
    if (named instanceof graphql.GraphQLInputObjectType)
      for (const field of Object.values(named.getFields())) add(field.type)
    if (named instanceof graphql.GraphQLObjectType)
      for (const field of Object.values(named.getFields())) {
        add(field.type)
        for (const arg of field.args) add(arg.type)
      }
  }
  for (const fields of [context.Query.fields, context.Mutation.fields])
    for (const { args, type } of Object.values(fields)) {
      add(type)
      for (const arg of Object.values(args ?? {})) add(arg.type)
    }
  return found
}
