import type { AfterErrorHook } from 'payload'

type Extensions = { code?: unknown; data?: { code?: unknown } | null; statusCode?: number }

/** Over GraphQL every error has a code where clients look for one: its own, else one for its status. */
export const tellCode: AfterErrorHook = ({ graphqlResult }) => {
  if (!graphqlResult) return
  const extensions: Extensions = graphqlResult.extensions ?? {}
  const code = extensions.code ?? extensions.data?.code ?? codes[extensions.statusCode ?? 500] ?? 'failed'
  return { graphqlResult: { ...graphqlResult, extensions: { ...graphqlResult.extensions, code } } }
}

const codes: Readonly<Record<number, string>> = {
  400: 'invalid',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  413: 'too-large',
  422: 'invalid',
  429: 'request-rate',
  503: 'busy',
}
