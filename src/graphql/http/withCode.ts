import { GraphQLError } from 'graphql'
import { limitError } from '../limits/limitError.ts'

/** What is wrong with a document, for machines: `extensions.code`, and the figures where a limit is passed. */
export const withCode = (error: Error): Error => {
  // What execution says has been through the hooks of Payload's config, and is no error any more.
  if (!(error instanceof Error)) return error
  const { extensions, message, positions, source } = error as Partial<GraphQLError> & Error
  if (extensions?.code !== undefined) return error
  const [, limit, measured] = TOO_COMPLEX.exec(message) ?? []
  if (limit !== undefined && measured !== undefined)
    return limitError({
      code: 'too-complex',
      limit: Number(limit),
      measured: Number(measured),
      message: `The query's complexity is ${measured}; the limit is ${limit}: ask for fewer fields, or for shorter lists`,
    })
  const code = message.startsWith(NO_INTROSPECTION) ? 'no-introspection' : 'invalid-query'
  return new GraphQLError(message, { extensions: { ...extensions, code }, positions, source })
}

/** As Payload's rules say them; they have no codes. */
const TOO_COMPLEX = /^The query exceeds the maximum complexity of (\d+)\. Actual complexity is (\d+)/
const NO_INTROSPECTION = 'GraphQL introspection is not allowed'
