import type { ProblemCode } from '../problem/problems.ts'
import type { Endpoint } from 'payload'

export type JsonSchema = Readonly<Record<string, unknown>>

export type DescribedParameter = {
  name: string
  in: 'query' | 'path' | 'header'
  description: string
  schema: JsonSchema
  required?: boolean
  example?: unknown
}

export type DescribedAnswer = {
  description: string
  /** By media type; none: no body. */
  content?: Readonly<Record<string, { schema: JsonSchema; example?: unknown }>>
  headers?: Readonly<Record<string, string>>
}

/** What stands beside an endpoint about it: all of it reaches the API's document, nothing else does. */
export type Operation = {
  /** Unique; of generated clients. */
  operationId: string
  summary: string
  description?: string
  tag:
    | 'Workouts'
    | 'Generate'
    | 'Search'
    | 'Media'
    | 'Private videos'
    | 'Rendering'
    | 'Webhooks'
    | 'Service'
    | 'GraphQL'
  /** Of the address's own parts, the description; each part must have one. */
  parameters?: readonly DescribedParameter[]
  body?: {
    description?: string
    required: boolean
    schema: JsonSchema
    mediaType?: string
    example?: unknown
  }
  /** By status, of what succeeds. */
  answers: Readonly<Record<number, DescribedAnswer>>
  /** What can go wrong, by our codes. */
  problems: readonly ProblemCode[]
  /** Payload's own refusals: `{ "errors": [{ "message" }] }`. */
  refusals?: ReadonlyArray<400 | 401 | 403 | 404 | 409 | 413 | 429 | 503>
  /** Who may; @default everybody */
  security?: 'staff' | 'editors' | 'admins'
  /** Where one endpoint answers several addresses: these stand in the document, in Payload's notation. */
  paths?: ReadonlyArray<{ path: string; operation: Omit<Operation, 'paths'> }>
}

/** An endpoint that says what it is. */
export type DescribedEndpoint = Endpoint & { custom: { openapi: Operation } }
