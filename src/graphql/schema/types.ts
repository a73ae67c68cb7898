import type { GraphQLEnumType, GraphQLFieldConfig, GraphQLNamedType, GraphQLObjectType } from 'graphql'
import type { CollectionConfig, GlobalConfig, GraphQLExtension, PayloadRequest } from 'payload'

/** The one copy of graphql that Payload makes the schema with. */
export type GraphQLModule = Parameters<GraphQLExtension>[0]

export type RootFields = Record<string, GraphQLFieldConfig<unknown, { req: PayloadRequest }>>

/** What Payload has made of a collection. */
export type MadeCollection = {
  config: CollectionConfig
  /** undefined: the host has taken it out of GraphQL. */
  graphQL?: { type: GraphQLObjectType; paginatedType: GraphQLObjectType } & Partial<
    Record<'versionType' | 'mutationInputType' | 'updateMutationInputType', GraphQLNamedType>
  >
}

/** What Payload's extensions are handed while it makes the schema; its own type says nothing of the fields. */
export type SchemaContext = {
  Query: { fields: RootFields }
  Mutation: { fields: RootFields }
  collections: Partial<Record<string, MadeCollection>>
  config: { globals: GlobalConfig[] }
  /** undefined: the host has one language. */
  types: { localeInputType?: GraphQLEnumType; fallbackLocaleInputType?: GraphQLEnumType }
}
