export { graphqlRoutes, type GraphQLRoutes } from '../graphql/http/graphqlRoutes.ts'
