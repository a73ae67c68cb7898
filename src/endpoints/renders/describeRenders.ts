import type { JsonSchema, Operation } from '../openapi/types.ts'

const render: JsonSchema = {
  properties: {
    renderId: { type: ['integer', 'string'] },
    revision: { type: 'integer' },
    status: { enum: ['queued', 'rendering', 'playable', 'ready', 'failed', 'superseded', 'cancelled'] },
  },
  required: ['renderId', 'revision', 'status'],
  type: 'object',
}

type DescribeRenderActionArgs = { of: 'workout' | 'render'; operationId: string; summary: string }

/** Of what makes or ends a render. */
export const describeRenderAction = ({ of, operationId, summary }: DescribeRenderActionArgs): Operation => ({
  answers: {
    202: {
      content: {
        'application/json': { example: { renderId: 7, revision: 3, status: 'queued' }, schema: render },
      },
      description: 'It is on its way.',
    },
  },
  operationId,
  parameters: [idOf(of)],
  problems: [],
  refusals: [400, 404, 409],
  security: 'editors',
  summary,
  tag: 'Rendering',
})

export const describeForecast: Operation = {
  answers: {
    200: {
      content: { 'application/json': { schema: { type: 'object' } } },
      description: 'What would be rendered, and how long that takes.',
    },
  },
  operationId: 'planWorkout',
  parameters: [
    idOf('workout'),
    {
      description: '`true`: of what was saved last.',
      in: 'query',
      name: 'draft',
      schema: { enum: ['true', 'false'] },
    },
  ],
  problems: [],
  refusals: [400, 404],
  security: 'staff',
  summary: 'What rendering a workout would take',
  tag: 'Rendering',
}

function idOf(of: 'workout' | 'render') {
  return {
    description: `Of the ${of}.`,
    in: 'path' as const,
    name: 'id',
    schema: { type: ['integer', 'string'] },
  }
}
