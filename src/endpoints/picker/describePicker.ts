import type { DescribedParameter, JsonSchema, Operation } from '../openapi/types.ts'
import { jsonAnswer } from '../openapi/jsonAnswer.ts'
import { schemaOf } from '../openapi/schemaOf.ts'
import { pickerQuery } from './pickerQuery.ts'

// As it is understood, not as it is written: a list may be written in several ways.
const members = schemaOf(pickerQuery, 'output').properties as Record<string, JsonSchema>

const parameters = Object.entries(members).map(([name, { description, ...schema }]): DescribedParameter => ({
  description: typeof description === 'string' ? description : '',
  in: 'query',
  name,
  schema,
}))

export const describePicker: Operation = {
  answers: {
    200: jsonAnswer({
      description:
        'A page of exercises, the best first, each as in readExerciseCards; with counts of what else may be asked.',
      properties: {
        cards: { items: { type: 'object' }, type: 'array' },
        catalogue: { description: 'How many exercises there are at all.', type: 'integer' },
        corrected: {
          description: 'The words that were searched for instead, where nothing has those of the question.',
          type: ['string', 'null'],
        },
        facets: { description: 'How many there are of each value.', type: 'object' },
        page: { type: 'integer' },
        pages: { type: 'integer' },
        relax: {
          description: 'Where nothing is found: what to leave away, and how many that gives.',
          items: { type: 'object' },
          type: 'array',
        },
        total: { type: 'integer' },
      },
      required: ['cards', 'catalogue', 'corrected', 'facets', 'page', 'pages', 'relax', 'total'],
    }),
  },
  operationId: 'pickExercises',
  parameters,
  problems: ['search-invalid'],
  refusals: [403],
  security: 'staff',
  summary: 'Find exercises to compose with',
  tag: 'Workouts',
}
