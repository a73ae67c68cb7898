import type { GraphQLError } from 'graphql'
import type { AfterErrorHook, PayloadRequest } from 'payload'
import { logError } from 'payload'

type GraphQLResult = NonNullable<Parameters<AfterErrorHook>[0]['graphqlResult']>

/** What an error becomes for its reader, as Payload's route has it: hooks may change it, a failure of ours says nothing. */
export const errorsOf = ({
  errors,
  req,
}: {
  errors: readonly GraphQLError[]
  req: PayloadRequest
}): Promise<GraphQLResult[]> => Promise.all(errors.map((error) => errorOf({ error, req })))

type Original = Error & { data?: unknown; status?: number }

const errorOf = async ({
  error,
  req,
}: {
  error: GraphQLError
  req: PayloadRequest
}): Promise<GraphQLResult> => {
  const { config } = req.payload
  // A field that could not be completed has no error of a resolver.
  const original = (error.originalError ?? error) as Original
  const status = original.status ?? 500
  logError({ err: error, payload: req.payload })
  let response = {
    extensions: {
      data: original.data,
      name: original.name,
      stack: config.debug ? error.stack : undefined,
      statusCode: status,
    },
    locations: error.locations,
    message: status === 500 && !config.debug ? 'Something went wrong.' : error.message,
    path: error.path,
  } as unknown as GraphQLResult
  for (const hook of config.hooks.afterError ?? []) {
    const said = await hook({
      collection: undefined,
      context: req.context,
      error,
      graphqlResult: response,
      req,
    })
    response = said?.graphqlResult ?? response
  }
  return response
}
