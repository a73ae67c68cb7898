import type { Operation } from '../openapi/types.ts'

export const describePreview: Operation = {
  answers: { 200: { content: { 'image/webp': { schema: {} } }, description: 'As a render draws it.' } },
  body: { required: true, schema: { description: 'A brand, as the settings have it.', type: 'object' } },
  operationId: 'previewLook',
  problems: [],
  refusals: [400, 413, 429, 503],
  security: 'staff',
  summary: 'Draw a brand that is not saved yet',
  tag: 'Rendering',
}

export const describeLogo: Operation = {
  answers: {
    200: {
      content: {
        'application/json': {
          schema: { properties: { logo: { type: 'object' } }, required: ['logo'], type: 'object' },
        },
      },
      description: 'What a brand holds of it.',
    },
  },
  body: {
    description: 'A picture’s file.',
    mediaType: 'application/octet-stream',
    required: true,
    schema: {},
  },
  operationId: 'readLogo',
  problems: [],
  refusals: [400, 413],
  security: 'staff',
  summary: 'Make a logo of a picture',
  tag: 'Rendering',
}
