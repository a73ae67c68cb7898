import type { Operation } from '../openapi/types.ts'

export const describeLive: Operation = {
  answers: {
    200: {
      content: {
        'text/event-stream': {
          example:
            'retry: 2000\nid: 1795313224396\nevent: state\ndata: {"isPartial":false,"changes":{"renders":{"gone":[],"rows":[]}}}\n\n',
          schema: { type: 'string' },
        },
      },
      description:
        'First `state`: what is on its way, and what has changed since the event that was seen last. Then `change` whenever something changes, with the rows as they are then, by topic: renders, clips, music, recordings. A comment every 15 seconds says that the connection lives; it ends after 15 minutes, and the client connects again.',
    },
  },
  description:
    '`Last-Event-ID`, which browsers send by themselves, or `since` says what was seen last. `isPartial`: more may have changed than is told.',
  operationId: 'watchRenders',
  parameters: [
    {
      description:
        'The id of the event that was seen last, for a connection that is not a browser’s own second try.',
      in: 'query',
      name: 'since',
      schema: { pattern: '^[0-9]{13}$', type: 'string' },
    },
  ],
  problems: ['live-busy'],
  security: 'staff',
  summary: 'Watch renders and uploads move',
  tag: 'Rendering',
}
