import type { GraphQLAnswer, GraphQLCall } from './types.ts'
import type { ParseQuery } from '../limits/createParse.ts'
import type { GraphQLLimits } from '../limits/graphQLLimits.ts'
import type { GraphQLSchema, ValidationRule } from 'graphql'
import type { Payload, PayloadRequest, SanitizedConfig } from 'payload'
import type { GraphQLError } from 'graphql'
import { configToSchema } from '@payloadcms/graphql'
import { createHandler, type RequestParams } from 'graphql-http'
import { addLocalesToRequestFromData, createPayloadRequest, mergeHeaders } from 'payload'
import { countLists } from '../limits/countLists.ts'
import { errorsOf } from './errorsOf.ts'
import { withCode } from './withCode.ts'

export type Executed = GraphQLAnswer & {
  /** Whether it says nothing but data. */
  isClean: boolean
  /** What its resolvers left on the request. */
  context: PayloadRequest['context']
}

/** `params` where they have been read already. */
export type Execute = (call: GraphQLCall, params: RequestParams | null) => Promise<Executed>

type Context = { headers: Record<string, string>; req: PayloadRequest }

type CreateExecuteArgs = {
  limits: GraphQLLimits
  payload: Payload
  parse: ParseQuery
  /** Of an instance that is not the default one, as tests have. */
  cacheKey?: string
}

/** The schema that Payload serves, and what its own route does, behind our parser; the server's rules of GraphQL over HTTP. */
export const createExecute = ({ cacheKey, limits, parse, payload }: CreateExecuteArgs): Execute => {
  const { graphQL } = payload.config
  const maxComplexity = limits.maxComplexity ?? graphQL.maxComplexity * 10
  const { schema, validationRules } = configToSchema({
    ...payload.config,
    graphQL: { ...graphQL, maxComplexity },
  }) as {
    schema: GraphQLSchema
    validationRules: (args: unknown) => readonly ValidationRule[]
  }
  countLists(schema)
  return async (call, params) => {
    const seen: { req: PayloadRequest | null; isClean: boolean } = { isClean: false, req: null }
    const headers: Record<string, string> = {}
    const handle = createHandler<GraphQLCall, unknown, Context>({
      context: async (_, asked) => {
        const req = await requestOf({ asked, cacheKey, call, config: payload.config })
        seen.req = req
        return { headers, req }
      },
      formatError: withCode,
      onOperation: async (_, __, result) => {
        const { errors } = result
        seen.isClean = errors === undefined
        if (!errors || !seen.req) return
        const said = await errorsOf({ errors, req: seen.req })
        // graphql-http wants errors, and writes out what they have: Payload's own route gives it the same objects.
        return { ...result, errors: said as unknown as GraphQLError[] }
      },
      parse: (source) => parse(typeof source === 'string' ? source : source.body),
      ...(params ? { parseRequestParams: () => params } : {}),
      schema,
      validationRules: (_, args, rules) => [...rules, ...validationRules(args)],
    })
    const [body, init] = await handle({
      body: call.body,
      context: call,
      headers: { get: (name) => call.headers.get(name) },
      method: call.method,
      raw: call,
      url: call.url,
    })
    const own = Object.fromEntries(
      mergeHeaders(new Headers(headers), seen.req?.responseHeaders ?? new Headers()),
    )
    return {
      body,
      context: seen.req?.context ?? {},
      headers: { ...init.headers, ...own },
      isClean: seen.isClean,
      status: init.status,
    }
  }
}

type RequestOfArgs = {
  asked: RequestParams
  cacheKey: string | undefined
  call: GraphQLCall
  config: SanitizedConfig
}

/** As Payload's route makes it, but for the body: that has been read. */
const requestOf = async ({ asked, cacheKey, call, config }: RequestOfArgs): Promise<PayloadRequest> => {
  const req = await createPayloadRequest({
    canSetHeaders: true,
    config,
    payloadInstanceCacheKey: cacheKey,
    request: new Request(new URL(call.url, originOf(call)), { headers: call.headers, method: call.method }),
  })
  req.data = asked
  addLocalesToRequestFromData(req)
  return req
}

/** A Host header may be anything. */
const originOf = ({ headers }: GraphQLCall): string => {
  const origin = `http://${headers.get('host') ?? 'localhost'}`
  return URL.canParse(origin) ? origin : 'http://localhost'
}
