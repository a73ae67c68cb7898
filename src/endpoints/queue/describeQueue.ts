import type { Operation } from '../openapi/types.ts'
import { z } from 'zod'
import { queueBody } from './queueBody.ts'

export const describeQueue: Operation = {
  answers: {
    200: {
      content: { 'application/json': { schema: { type: 'object' } } },
      description:
        'Queues with their counts, workers, and fifty jobs: what failed first, then what runs, then what waits.',
    },
  },
  operationId: 'readQueue',
  parameters: [
    { description: 'From 1.', in: 'query', name: 'page', schema: { minimum: 1, type: 'integer' } },
    {
      description: 'Only these; `failed`: given up after the last attempt.',
      in: 'query',
      name: 'state',
      schema: { enum: ['active', 'failed', 'waiting'] },
    },
  ],
  problems: [],
  refusals: [400],
  security: 'admins',
  summary: 'What waits, runs and failed',
  tag: 'Service',
}

export const describeQueueActions: Operation = {
  answers: {
    200: {
      content: { 'application/json': { schema: { type: 'object' } } },
      description: 'What became of each.',
    },
  },
  body: { required: true, schema: z.toJSONSchema(queueBody) },
  operationId: 'changeQueue',
  problems: [],
  refusals: [400, 413],
  security: 'admins',
  summary: 'Try again, or discard, jobs that failed',
  tag: 'Service',
}
