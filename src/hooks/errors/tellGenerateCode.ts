import type { AfterErrorHook } from 'payload'
import { GenerateError } from '../../jobs/sessions/GenerateError.ts'

/** Over GraphQL a training that cannot be had has its code where clients look for it; the figures stay in `data`. */
export const tellGenerateCode: AfterErrorHook = ({ error, graphqlResult }) => {
  const cause = (error as { originalError?: unknown }).originalError
  if (!graphqlResult || !(cause instanceof GenerateError)) return
  const extensions = { ...graphqlResult.extensions, code: cause.code }
  return { graphqlResult: { ...graphqlResult, extensions } }
}
