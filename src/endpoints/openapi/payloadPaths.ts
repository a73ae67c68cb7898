import type { DescribedPath } from './openApiDocument.ts'
import type { DescribedParameter, Operation } from './types.ts'
import { jsonAnswer } from './jsonAnswer.ts'

type PayloadPathsArgs = {
  apiRoute: string
  /** Of the schema that a document has, by the collection's slug. */
  schemaNames: Readonly<Record<string, string>>
  /** What an app reads of each, in the singular. */
  collections: ReadonlyArray<{ slug: string; noun: string }>
}

/** What Payload makes of a collection by itself, of those that apps read. */
export const payloadPaths = ({ apiRoute, collections, schemaNames }: PayloadPathsArgs): DescribedPath[] =>
  collections.flatMap(({ noun, slug }) => {
    const document = { $ref: `#/components/schemas/${schemaNames[slug] ?? slug}` }
    const name = slug.replace(/^./u, (letter) => letter.toUpperCase())
    return [
      { method: 'get', operation: find({ document, name, slug }), path: `${apiRoute}/${slug}` },
      { method: 'get', operation: findById({ document, name, noun }), path: `${apiRoute}/${slug}/:id` },
    ]
  })

const common: readonly DescribedParameter[] = [
  {
    description: 'How deep related documents are filled in.',
    in: 'query',
    name: 'depth',
    schema: { maximum: 4, minimum: 0, type: 'integer' },
  },
  { description: 'Of texts.', example: 'fr', in: 'query', name: 'locale', schema: { type: 'string' } },
]

type Described = { document: Record<string, unknown>; name: string }

const find = ({ document, name, slug }: Described & { slug: string }): Operation => ({
  answers: {
    200: jsonAnswer({
      description: 'A page of what the caller may see.',
      properties: {
        docs: { items: document, type: 'array' },
        hasNextPage: { type: 'boolean' },
        hasPrevPage: { type: 'boolean' },
        limit: { type: 'integer' },
        page: { type: 'integer' },
        totalDocs: { type: 'integer' },
        totalPages: { type: 'integer' },
      },
      required: ['docs', 'totalDocs'],
    }),
  },
  operationId: `find${name}`,
  parameters: [
    {
      description: 'Conditions in Payload’s notation, such as `where[slug][equals]=legs`.',
      in: 'query',
      name: 'where',
      schema: { additionalProperties: true, type: 'object' },
    },
    {
      description: 'A field; with `-` before it the other way round.',
      example: '-updatedAt',
      in: 'query',
      name: 'sort',
      schema: { type: 'string' },
    },
    {
      description: 'How many a page has.',
      in: 'query',
      name: 'limit',
      schema: { default: 10, minimum: 1, type: 'integer' },
    },
    {
      description: 'Which page.',
      in: 'query',
      name: 'page',
      schema: { default: 1, minimum: 1, type: 'integer' },
    },
    ...common,
  ],
  problems: ['request-rate'],
  refusals: [400, 503],
  summary: `List ${slug}`,
  tag: 'Workouts',
})

const findById = ({ document, name, noun }: Described & { noun: string }): Operation => ({
  answers: { 200: { content: { 'application/json': { schema: document } }, description: `The ${noun}.` } },
  operationId: `find${name}ById`,
  parameters: [
    { description: `Of the ${noun}.`, in: 'path', name: 'id', schema: { type: ['integer', 'string'] } },
    ...common,
  ],
  problems: ['request-rate'],
  refusals: [400, 404, 503],
  summary: `One ${noun}`,
  tag: 'Workouts',
})
