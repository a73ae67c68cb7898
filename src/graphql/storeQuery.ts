import type { GraphQLExtension, PayloadRequest } from 'payload'
import type { StoreEndpointArgs } from '../endpoints/storeEndpoint.ts'
import { Forbidden } from 'payload'

/** `renderStore`: what the store holds, and how much of it is needed; for staff. */
export const storeQuery =
  ({ mayRead, readFigures }: StoreEndpointArgs): GraphQLExtension =>
  (graphql) => {
    const { GraphQLFloat, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } =
      graphql
    const required = (type: typeof GraphQLFloat | typeof GraphQLString) => ({
      type: new GraphQLNonNull(type),
    })
    // Float: GraphQL's Int ends at two gigabytes.
    const [count, bytes] = [required(GraphQLInt), required(GraphQLFloat)]
    const kind = new GraphQLObjectType({
      fields: {
        bytes,
        files: count,
        kind: required(GraphQLString),
        oldestAt: required(GraphQLString),
        referencedBytes: bytes,
        referencedFiles: count,
      },
      name: 'RenderStoreKind',
    })
    const type = new GraphQLObjectType({
      fields: {
        bytes,
        files: count,
        kinds: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(kind))) },
        oldestAt: { type: GraphQLString },
        referencedBytes: bytes,
        referencedFiles: count,
        unreferencedBytes: bytes,
        unreferencedFiles: count,
      },
      name: 'RenderStore',
    })
    return {
      renderStore: {
        resolve: (_: unknown, _args: unknown, { req }: { req: PayloadRequest }) => {
          if (!mayRead({ req })) throw new Forbidden(req.t)
          return readFigures(req.payload)
        },
        type,
      },
    }
  }
