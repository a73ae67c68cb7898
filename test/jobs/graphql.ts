import type * as GraphQL from 'graphql'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { Payload, TypedUser } from 'payload'
import { createRequire } from 'node:module'
import { configToSchema } from '@payloadcms/graphql'
import { createLocalReq } from 'payload'

// The copy that Payload has: vitest would load the package's other build, and a schema belongs to one of them.
const { graphql } = createRequire(import.meta.url)('graphql') as typeof GraphQL

type AskArgs = { source: string; user?: TypedUser | null; variables?: Record<string, unknown> }
export type Ask = (args: AskArgs) => Promise<ExecutionResult<Record<string, never>>>

/** The schema that the app serves, asked without HTTP. */
export const createAsk = (payload: Payload): Ask => {
  const { schema } = configToSchema(payload.config) as { schema: GraphQLSchema }
  return async ({ source, user = null, variables }) => {
    const req = await createLocalReq({ user: user ?? undefined }, payload)
    req.payloadAPI = 'GraphQL'
    const context = { headers: req.headers, req, res: new Response() }
    return (await graphql({ contextValue: context, schema, source, variableValues: variables })) as never
  }
}
