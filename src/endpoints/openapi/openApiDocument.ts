import type { DescribedAnswer, DescribedParameter, JsonSchema, Operation } from './types.ts'
import assert from 'node:assert/strict'
import { type ProblemCode, problems } from '../problem/problems.ts'
import { commonSchemas } from './commonSchemas.ts'

export type DescribedPath = {
  method: string
  /** In Payload's notation, from the server's root: `/api/workouts/:id`. */
  path: string
  operation: Operation
}

type OpenApiDocumentArgs = {
  paths: readonly DescribedPath[]
  /** Of what Payload's own endpoints answer, by name. */
  schemas: Readonly<Record<string, JsonSchema>>
  /** Where all addresses start. */
  serverUrl: string
  version: string
}

export type OpenApiDocument = Readonly<Record<string, unknown>>

/** The API's document, OpenAPI 3.1, from what stands beside the endpoints. */
export const openApiDocument = ({
  paths,
  schemas,
  serverUrl,
  version,
}: OpenApiDocumentArgs): OpenApiDocument => {
  const byPath: Record<string, Record<string, unknown>> = {}
  for (const { method, operation, path } of paths) {
    const address = path.replaceAll(/:(\w+)\+?/gu, '{$1}')
    const methods = (byPath[address] ??= {})
    assert(!(method in methods), `openApiDocument: ${method} ${address} is described twice`)
    methods[method] = operationOf({ address, operation })
  }
  return {
    openapi: '3.1.0',
    info: {
      description:
        'Follow-along workout videos. What is published needs no sign-in. Errors of Repreel’s own endpoints are `application/problem+json` with a `code`.',
      title: 'Repreel',
      version,
    },
    servers: [{ url: serverUrl || '/' }],
    paths: byPath,
    components: {
      headers: {
        RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer' } },
      },
      schemas: { ...schemas, ...commonSchemas },
      securitySchemes: {
        apiKey: {
          description: '`users API-Key <key>`; `users` is the slug of the collection.',
          in: 'header',
          name: 'Authorization',
          type: 'apiKey',
        },
        jwt: {
          description: '`JWT <token>` of a sign-in.',
          in: 'header',
          name: 'Authorization',
          type: 'apiKey',
        },
      },
    },
  }
}

const operationOf = ({ address, operation }: { address: string; operation: Operation }): JsonSchema => {
  const { body, description, operationId, parameters = [], security, summary, tag } = operation
  const named = new Set(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name))
  for (const [, name = ''] of address.matchAll(/\{(\w+)\}/gu))
    assert(named.has(name), `openApiDocument: ${operationId} does not describe its part {${name}}`)
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(parameters.length > 0 && { parameters: parameters.map(parameterOf) }),
    ...(body && {
      requestBody: {
        ...(body.description !== undefined && { description: body.description }),
        content: {
          [body.mediaType ?? 'application/json']: {
            schema: body.schema,
            ...(body.example !== undefined && { example: body.example }),
          },
        },
        required: body.required,
      },
    }),
    responses: responsesOf(operation),
    ...(security && { security: [{ apiKey: [] }, { jwt: [] }] }),
  }
}

const parameterOf = (parameter: DescribedParameter): JsonSchema => ({
  ...parameter,
  ...(parameter.in === 'path' && { required: true }),
})

const responsesOf = ({ answers, problems: codes, refusals = [], security }: Operation): JsonSchema => {
  const refused = security ? [...new Set([...refusals, 403 as const])] : refusals
  const codesOf = (status: number): ProblemCode[] => codes.filter((code) => problems[code].status === status)
  const statuses = [...new Set<number>([...codes.map((code) => problems[code].status), ...refused])].toSorted(
    (a, b) => a - b,
  )
  return {
    ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)])),
    ...Object.fromEntries(
      statuses.map((status) => [
        status,
        failureOf({ codes: codesOf(status), isRefusal: refused.some((one) => one === status) }),
      ]),
    ),
  }
}

const answerOf = ({ content, description, headers }: DescribedAnswer): JsonSchema => ({
  description,
  ...(content && { content }),
  ...(headers && {
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, text]) => [
        name,
        { description: text, schema: { type: 'string' } },
      ]),
    ),
  }),
})

type FailureOfArgs = { codes: readonly ProblemCode[]; isRefusal: boolean }

const failureOf = ({ codes, isRefusal }: FailureOfArgs): JsonSchema => ({
  description: codes.map((code) => `\`${code}\`: ${problems[code].title}.`).join(' ') || 'Payload says why.',
  content: {
    ...(codes.length > 0 && {
      'application/problem+json': {
        examples: Object.fromEntries(codes.map((code) => [code, { value: exampleOf(code) }])),
        schema: { $ref: '#/components/schemas/Problem' },
      },
    }),
    ...(isRefusal && { 'application/json': { schema: { $ref: '#/components/schemas/PayloadErrors' } } }),
  },
  ...(codes.some((code) => [429, 503].includes(problems[code].status)) && {
    headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
  }),
})

const exampleOf = (code: ProblemCode): JsonSchema => ({
  type: 'about:blank',
  ...problems[code],
  code,
  detail: 'What is wrong, with the figure.',
})
