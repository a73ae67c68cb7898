import type { Made } from '../cache/createResponseCache.ts'
import type { Responses } from '../cache/responsesOf.ts'
import type { GraphQLLimits } from '../limits/graphQLLimits.ts'
import type { ParseQuery } from '../limits/createParse.ts'
import type { Execute, Executed } from './createExecute.ts'
import type { GraphQLAnswer, GraphQLCall } from './types.ts'
import { parseRequestParams, type RequestParams } from 'graphql-http'
import { answerHeaders } from '../cache/answerHeaders.ts'
import { isPublicQuery } from '../cache/isPublicQuery.ts'
import { keptAnswer } from '../cache/keptAnswer.ts'
import { publicAnswer } from '../cache/publicAnswer.ts'
import { nestingOfJson } from '../limits/nestingOfJson.ts'
import { queryKey } from './queryKey.ts'
import { refusal } from './refusal.ts'
import { signInsOf } from './signInsOf.ts'

export type AnswerGraphQL = (call: GraphQLCall) => Promise<GraphQLAnswer>

type CreateAnswerArgs = Pick<Responses, 'cache' | 'isAnonymous' | 'keepMs'> & {
  execute: Execute
  limits: GraphQLLimits
  parse: ParseQuery
  publicFields: ReadonlySet<string>
}

/** Answers from the cache what anonymous readers ask of what is published, and has everything else executed. */
export const createAnswerGraphQL = (args: CreateAnswerArgs): AnswerGraphQL => {
  const { cache, execute, isAnonymous, limits } = args
  return async (call) => {
    if (Buffer.byteLength(call.body) > limits.maxBytes) return refusal.tooLarge(limits.maxBytes)
    if (/^\s*\[/.test(call.body)) return refusal.batch()
    const params = await paramsOf(call)
    if (
      params &&
      nestingOfJson({ enough: limits.maxNesting + 1, value: params.variables }) > limits.maxNesting
    )
      return refusal.nested(limits.maxNesting)
    if (!cache || !params || !isAnonymous(call) || !isPublic({ ...args, params })) {
      const signIns = signInsOf(params?.query)
      const told = signIns > 0 ? await call.refuseSignIns?.(signIns) : null
      return told ? refusal.tooOften(told) : privateAnswer(await execute(call, params))
    }
    const refused: { answer: Executed | null } = { answer: null }
    const kept = await cache.answer(queryKey(call, params), async () => {
      const executed = await execute(call, params)
      if (isPublishable(executed)) return made(executed, args.keepMs)
      refused.answer = executed
      return null
    })
    if (kept) return publicAnswer({ kept, request: call })
    // Whoever waited for another's failure asks for himself, so that each is told his own.
    return privateAnswer(refused.answer ?? (await execute(call, params)))
  }
}

/** null where there are none: executing says what is wrong with them. */
const paramsOf = async (call: GraphQLCall): Promise<RequestParams | null> => {
  try {
    const params = await parseRequestParams({
      body: call.body,
      context: undefined,
      headers: { get: (name) => call.headers.get(name) },
      method: call.method,
      raw: call,
      url: call.url,
    })
    return 'query' in params ? params : null
  } catch {
    return null
  }
}

type IsPublicArgs = Pick<CreateAnswerArgs, 'parse' | 'publicFields'> & { params: RequestParams }

const isPublic = ({ params, parse, publicFields }: IsPublicArgs): boolean => {
  try {
    return isPublicQuery({
      document: parse(params.query),
      operationName: params.operationName ?? null,
      publicFields,
    })
  } catch {
    return false // executing says why
  }
}

const isPublishable = ({ body, headers, isClean, status }: Executed): boolean =>
  isClean && status === 200 && body !== null && !('set-cookie' in headers)

const made = ({ body, context, headers }: Executed, keepMs: number): Made => ({
  answer: keptAnswer({ body: body ?? '', contentType: headers['content-type'] ?? 'application/json' }),
  keepMs: Math.min(keepMs, typeof context.repreelKeepMs === 'number' ? context.repreelKeepMs : keepMs),
})

const privateAnswer = ({ body, headers, status }: Executed): GraphQLAnswer => ({
  body,
  headers: { ...answerHeaders.private, ...headers },
  status,
})
