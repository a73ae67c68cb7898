import type { Operation } from '../openapi/types.ts'
import { jsonAnswer } from '../openapi/jsonAnswer.ts'
import { schemaOf } from '../openapi/schemaOf.ts'
import { cardsSchema } from './askedCards.ts'

export const describeExerciseCards: Operation = {
  answers: {
    200: jsonAnswer({
      description:
        'Each exercise that exists, by its id, in the asked locale; and the speeds of the settings.',
      properties: {
        cards: { additionalProperties: { type: 'object' }, type: 'object' },
        speeds: { additionalProperties: { type: 'number' }, type: 'object' },
      },
      required: ['cards', 'speeds'],
    }),
  },
  body: { example: { ids: [1, 2] }, required: true, schema: schemaOf(cardsSchema) },
  operationId: 'readExerciseCards',
  parameters: [
    {
      description: 'Of the names. Default: the default locale.',
      in: 'query',
      name: 'locale',
      schema: { type: 'string' },
    },
  ],
  problems: ['admin-invalid'],
  refusals: [400, 403, 413],
  security: 'staff',
  summary: 'What a workout’s form needs to know of exercises',
  tag: 'Workouts',
}
