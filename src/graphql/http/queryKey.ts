import type { RequestParams } from 'graphql-http'
import type { GraphQLCall } from './types.ts'
import { canonicalJson } from '../../core/hash/canonicalJson.ts'

/** What an anonymous answer depends on: query, variables, operation, languages, and the form it is asked in. */
export const queryKey = (call: GraphQLCall, params: RequestParams): string => {
  const start = call.url.indexOf('?')
  const search = start < 0 ? '' : localesIn(call.url.slice(start))
  return [
    call.headers.get('accept') ?? '',
    search,
    params.operationName ?? '',
    canonicalJson(params.variables ?? {}),
    params.query,
  ].join('\n')
}

/** The query itself is in the parameters; Payload reads the rest of a GET's address too. */
const localesIn = (search: string): string => {
  const params = new URLSearchParams(search)
  for (const name of ['query', 'variables', 'operationName', 'extensions']) params.delete(name)
  return params.toString()
}
