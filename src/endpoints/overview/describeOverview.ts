import type { Operation } from '../openapi/types.ts'

export const describeOverview: Operation = {
  answers: {
    200: {
      content: { 'application/json': { schema: { type: 'object' } } },
      description:
        'How many renders move; which failed; which versions are older than their content or their encoder; clips without a licence or a usable picture; the most used exercises.',
    },
  },
  operationId: 'readOverview',
  problems: [],
  security: 'staff',
  summary: 'What somebody should look at',
  tag: 'Rendering',
}
