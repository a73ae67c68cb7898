import type { DescribedParameter, JsonSchema, Operation } from '../openapi/types.ts'
import { jsonAnswer } from '../openapi/jsonAnswer.ts'
import { schemaOf } from '../openapi/schemaOf.ts'
import { searchQuery } from './searchQuery.ts'

// As it is understood, not as it is written: a list may be written in several ways.
const members = schemaOf(searchQuery, 'output').properties as Record<string, JsonSchema>

const parameters = Object.entries(members).map(([name, { description, ...schema }]): DescribedParameter => ({
  description: typeof description === 'string' ? description : '',
  in: 'query',
  name,
  schema,
}))

export const describeSearch: Operation = {
  answers: {
    200: jsonAnswer({
      description: 'The best first. Without credentials it has an ETag.',
      properties: {
        corrected: {
          description: 'The words that were searched for instead, where nothing has those of the question.',
          type: ['string', 'null'],
        },
        facets: { description: 'How many there are of each category, level and equipment.' },
        hits: { items: { type: 'object' }, type: 'array' },
        limit: { type: 'integer' },
        locale: { type: 'string' },
        page: { type: 'integer' },
        pages: { type: 'integer' },
        sort: { type: 'string' },
        total: { type: 'integer' },
      },
      required: ['corrected', 'facets', 'hits', 'limit', 'locale', 'page', 'pages', 'sort', 'total'],
    }),
    304: { description: 'Nothing has changed.' },
  },
  description:
    'What everybody may find: typing errors are forgiven, accents do not count, all languages are searched.',
  operationId: 'search',
  parameters,
  problems: ['search-invalid', 'request-rate'],
  summary: 'Find workouts and exercises',
  tag: 'Search',
}
