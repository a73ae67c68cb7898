import type { Operation } from '../openapi/types.ts'
import { z } from 'zod'
import { bulkBody } from './bulkBody.ts'

export const describeBulk: Operation = {
  answers: {
    200: {
      content: {
        'application/json': {
          example: {
            results: [
              { id: 7, ok: true, renderId: 9, revision: 4, status: 'queued' },
              {
                id: 8,
                message: 'The workout is not published: publish it, and its video is made.',
                ok: false,
              },
            ],
          },
          schema: {
            properties: { results: { items: { type: 'object' }, type: 'array' } },
            required: ['results'],
            type: 'object',
          },
        },
      },
      description: 'What became of each.',
    },
  },
  body: {
    example: { action: 'render', ids: [7, 8], of: 'renders' },
    required: true,
    schema: z.toJSONSchema(bulkBody),
  },
  operationId: 'changeRenders',
  problems: [],
  refusals: [400, 413],
  security: 'editors',
  summary: 'Render again, or cancel, many at once',
  tag: 'Rendering',
}
