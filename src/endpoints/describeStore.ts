import type { Operation } from './openapi/types.ts'

export const describeStore: Operation = {
  answers: {
    200: {
      content: { 'application/json': { schema: { type: 'object' } } },
      description: 'Files and bytes of each kind, and how much of it is needed.',
    },
  },
  operationId: 'readStore',
  problems: [],
  security: 'staff',
  summary: 'What the store holds',
  tag: 'Rendering',
}
