import type { Operation } from '../openapi/types.ts'

export const describeLive: Operation = {
  answers: {
    200: {
      content: {
        'application/json': {
          example: { status: 'ok' },
          schema: { properties: { status: { const: 'ok' } }, required: ['status'], type: 'object' },
        },
      },
      description: 'This process answers.',
    },
  },
  operationId: 'healthLive',
  problems: ['server-stopping'],
  summary: 'Whether this process answers',
  tag: 'Service',
}

export const describeReady: Operation = {
  answers: {
    200: {
      content: {
        'application/json': {
          example: {
            checks: [
              { name: 'database', status: 'ok' },
              { name: 'search', status: 'warning', summary: 'Search forgives no typing errors here' },
            ],
            status: 'warning',
          },
          schema: {
            properties: {
              checks: { items: { $ref: '#/components/schemas/HealthCheck' }, type: 'array' },
              status: { enum: ['ok', 'warning'] },
            },
            required: ['status', 'checks'],
            type: 'object',
          },
        },
      },
      description: 'What Repreel needs is there; `warning`: it works, with less.',
    },
  },
  description:
    'Database, migrations, search, store, workers, and their FFmpeg and sandbox. Everybody reads what is wrong in words; staff also reads figures, errors and what to do. Looked at again after two seconds at the earliest.',
  operationId: 'healthReady',
  parameters: [
    {
      description: '`serving`: only what a web process needs to serve what is there, without workers.',
      in: 'query',
      name: 'for',
      schema: { enum: ['serving'] },
    },
  ],
  problems: ['health-not-ready', 'server-stopping'],
  summary: 'Whether what Repreel needs is there',
  tag: 'Service',
}
