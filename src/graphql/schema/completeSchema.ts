import type { GraphQLModule, RootFields, SchemaContext } from './types.ts'
import { slugs } from '../../collections/slugs.ts'
import { describeSchema } from './describe/describeSchema.ts'
import { typeVideo } from './typeVideo.ts'
import { workoutBySlug } from './workoutBySlug.ts'

type CompleteSchemaArgs = {
  context: SchemaContext
  graphql: GraphQLModule
  /** The plugin's and the host's, which Payload adds afterwards. */
  mutations: Record<string, unknown>
}

/**
 * What can only be done when all else of the schema is there: Payload asks for mutations last. `Query.fields` is what it
 * then makes the query type of; added here, our resolver is handed the context that all resolvers share.
 */
export const completeSchema = ({ context, graphql, mutations }: CompleteSchemaArgs): void => {
  const all = {
    ...context,
    Mutation: {
      ...context.Mutation,
      fields: { ...context.Mutation.fields, ...mutations } as RootFields,
    },
  }
  const workout = context.collections[slugs.workouts]?.graphQL?.type
  // A host may take the collection out of GraphQL.
  if (workout) context.Query.fields.workoutBySlug = workoutBySlug({ context, graphql, workout })
  typeVideo({ context, graphql })
  describeSchema({ context: all, graphql })
}
