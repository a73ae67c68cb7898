import type { JsonSchema } from './types.ts'
import { problems } from '../problem/problems.ts'

/** What several operations name. */
export const commonSchemas: Readonly<Record<string, JsonSchema>> = {
  HealthCheck: {
    properties: {
      detail: { description: 'For staff.', type: 'string' },
      name: { enum: ['database', 'migrations', 'search', 'store', 'worker', 'ffmpeg', 'sandbox'] },
      remedy: { description: 'For staff: what to do.', type: 'string' },
      status: { enum: ['ok', 'warning', 'failed'] },
      summary: { description: 'What is wrong.', type: 'string' },
    },
    required: ['name', 'status'],
    type: 'object',
  },
  PayloadErrors: {
    description: 'How Payload’s own endpoints refuse.',
    properties: {
      errors: {
        items: {
          properties: { message: { type: 'string' }, name: { type: 'string' } },
          required: ['message'],
          type: 'object',
        },
        type: 'array',
      },
    },
    required: ['errors'],
    type: 'object',
  },
  Problem: {
    description: 'RFC 9457. `code` is for programs and never changes its meaning; `detail` is for people.',
    properties: {
      code: { enum: Object.keys(problems), type: 'string' },
      detail: { type: 'string' },
      requestId: { description: 'As in X-Request-Id and in the server’s log.', type: 'string' },
      status: { type: 'integer' },
      title: { type: 'string' },
      type: { const: 'about:blank' },
    },
    required: ['type', 'title', 'status', 'code', 'detail'],
    type: 'object',
  },
}
