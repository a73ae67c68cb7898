import type { Operation } from '../openapi/types.ts'
import { jsonAnswer } from '../openapi/jsonAnswer.ts'
import { schemaOf } from '../openapi/schemaOf.ts'
import { changeSchema } from './askedChange.ts'

const number = { type: 'number' }

export const describeImpact: Operation = {
  answers: {
    200: jsonAnswer({
      description:
        'Workouts that use it, published ones among them, those whose video changes, and what these lack together: pieces, CPU seconds, bytes. Of very many workouts the first 100 (`looked`) are planned.',
      properties: {
        bytes: number,
        cpuSeconds: number,
        looked: number,
        newSegments: number,
        newSounds: number,
        published: number,
        refused: { items: { type: 'object' }, type: 'array' },
        renders: number,
        used: number,
      },
      required: [
        'bytes',
        'cpuSeconds',
        'looked',
        'newSegments',
        'newSounds',
        'published',
        'refused',
        'renders',
        'used',
      ],
    }),
  },
  body: {
    example: { collection: 'exercises', data: { playback: 'boomerang' }, id: 1 },
    required: true,
    schema: schemaOf(changeSchema),
  },
  operationId: 'forecastChange',
  parameters: [
    {
      description: 'Of the texts in `data`. Default: the default locale.',
      in: 'query',
      name: 'locale',
      schema: { type: 'string' },
    },
  ],
  problems: ['admin-invalid'],
  refusals: [400, 403, 404, 413],
  security: 'editors',
  summary: 'What saving a change would render anew; nothing is saved',
  tag: 'Rendering',
}
