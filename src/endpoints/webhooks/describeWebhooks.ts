import type { Operation } from '../openapi/types.ts'

type DescribeWebhookActionArgs = { of: 'webhook' | 'delivery'; operationId: string; summary: string }

/** Of what makes a worker send something. */
export const describeWebhookAction = ({
  of,
  operationId,
  summary,
}: DescribeWebhookActionArgs): Operation => ({
  answers: {
    202: {
      content: {
        'application/json': {
          schema: {
            properties: { deliveryId: { type: ['integer', 'string'] } },
            required: ['deliveryId'],
            type: 'object',
          },
        },
      },
      description: 'A worker sends it in a moment.',
    },
  },
  operationId,
  parameters: [
    { description: `Of the ${of}.`, in: 'path', name: 'id', schema: { type: ['integer', 'string'] } },
  ],
  problems: [],
  refusals: [400, 404],
  security: 'admins',
  summary,
  tag: 'Webhooks',
})
