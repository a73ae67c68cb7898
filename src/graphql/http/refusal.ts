import type { GraphQLAnswer } from './types.ts'

type RefuseArgs = { status: number; code: string; headers?: Record<string, string>; message: string }

const refuse = ({ code, headers, message, status }: RefuseArgs): GraphQLAnswer => ({
  body: JSON.stringify({ errors: [{ extensions: { code }, message }] }),
  headers: { 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8', ...headers },
  status,
})

/** What is refused before anybody reads it as GraphQL. */
export const refusal = {
  batch: (): GraphQLAnswer =>
    refuse({ code: 'no-batches', message: 'One operation a request: this is a list of them', status: 400 }),
  failed: (): GraphQLAnswer =>
    refuse({ code: 'failed', message: 'Something went wrong; it is in the log', status: 500 }),
  nested: (limit: number): GraphQLAnswer =>
    refuse({
      code: 'nested-too-deep',
      message: `The variables are nested deeper than ${limit}, which is the limit`,
      status: 400,
    }),
  tooOften: (told: { headers: Record<string, string>; message: string }): GraphQLAnswer =>
    refuse({ ...told, code: 'request-rate', status: 429 }),
  tooLarge: (limit: number): GraphQLAnswer =>
    refuse({
      code: 'too-large',
      message: `The request is larger than ${limit} bytes, which is the limit`,
      status: 413,
    }),
}
