import type { DescribedPath } from './openApiDocument.ts'

/** Payload serves GraphQL by a route of its own, which no endpoint stands for. */
export const graphqlPaths = (path: string): DescribedPath[] => [
  {
    method: 'post',
    operation: {
      answers: {
        200: {
          content: {
            'application/json': {
              schema: {
                properties: {
                  data: { type: ['object', 'null'] },
                  errors: { items: { type: 'object' }, type: 'array' },
                },
                type: 'object',
              },
            },
          },
          description: 'What was asked for, and what of it could not be answered.',
        },
      },
      body: {
        example: { query: '{ Workouts { docs { id title } } }' },
        required: true,
        schema: {
          properties: {
            operationName: { type: ['string', 'null'] },
            query: { type: 'string' },
            variables: { type: ['object', 'null'] },
          },
          required: ['query'],
          type: 'object',
        },
      },
      description:
        'The schema describes itself: ask it by introspection, or read schema.graphql in the repository.',
      operationId: 'graphql',
      problems: ['request-rate'],
      refusals: [400],
      summary: 'Everything above, and more, in one request',
      tag: 'GraphQL',
    },
    path,
  },
  {
    method: 'get',
    operation: {
      answers: {
        200: {
          content: { 'application/json': { schema: { type: 'object' } } },
          description: 'As for POST; with an ETag.',
        },
        304: { description: 'Nothing has changed.' },
      },
      description: 'Queries only: caches may keep what is published.',
      operationId: 'graphqlGet',
      parameters: [
        {
          description: 'A query.',
          example: '{ Workouts { docs { id title } } }',
          in: 'query',
          name: 'query',
          required: true,
          schema: { type: 'string' },
        },
        { description: 'JSON.', in: 'query', name: 'variables', schema: { type: 'string' } },
        {
          description: 'Which one, where the document has several.',
          in: 'query',
          name: 'operationName',
          schema: { type: 'string' },
        },
      ],
      problems: ['request-rate'],
      refusals: [400],
      summary: 'The same, for caches',
      tag: 'GraphQL',
    },
    path,
  },
]
