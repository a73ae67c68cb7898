import type { ProblemCode } from '../problem/problems.ts'
import type { Operation } from '../openapi/types.ts'
import { problems } from '../problem/problems.ts'
import { schemaOf } from '../openapi/schemaOf.ts'
import { generateSchema } from './generateSchema.ts'

const answer = {
  properties: {
    askedSeconds: { description: 'null where exercises are named.', type: ['number', 'null'] },
    chosen: { description: 'Each part’s exercises in order, by slug.' },
    credits: { items: { type: 'object' }, type: 'array' },
    durationSeconds: { description: 'Of the video, to the frame.', type: 'number' },
    id: { description: 'Names its media.', type: 'string' },
    pool: { description: 'Which filters applied, and what each left.' },
    status: { enum: ['ready', 'rendering'] },
    timeline: { description: 'null while it is rendering.', type: ['object', 'null'] },
    video: {
      properties: { download: { type: 'string' }, hls: { type: 'string' }, mp4: { type: 'string' } },
      required: ['mp4', 'hls', 'download'],
      type: 'object',
    },
  },
  required: [
    'id',
    'status',
    'askedSeconds',
    'durationSeconds',
    'chosen',
    'pool',
    'video',
    'timeline',
    'credits',
  ],
  type: 'object',
}

const codes = (Object.keys(problems) as ProblemCode[]).filter((code) => code.startsWith('generate-'))

export const describeGenerate: Operation = {
  answers: {
    200: {
      content: { 'application/json': { schema: answer }, 'video/mp4': { schema: {} } },
      description:
        'With `Accept: application/json` the training that is ready; else the video, fragmented MP4, while it is made.',
    },
    202: { content: { 'application/json': { schema: answer } }, description: 'It is being made.' },
  },
  body: {
    example: { durationMinutes: 10, levels: ['beginner'], noJump: true, workSeconds: 40 },
    required: true,
    schema: schemaOf(generateSchema),
  },
  description:
    'Identical requests share one render. Anonymous callers get the clean look, or lengths of work that the catalogue already has; anything else needs a key.',
  operationId: 'generateWorkoutVideo',
  parameters: [
    {
      description: '`application/json`: what was chosen, the timeline and URLs. Anything else: the video.',
      in: 'header',
      name: 'Accept',
      schema: { type: 'string' },
    },
    {
      description: '`respond-async`: JSON at once, without waiting for the video.',
      in: 'header',
      name: 'Prefer',
      schema: { type: 'string' },
    },
  ],
  problems: [...codes, 'request-rate'],
  summary: 'Choose a training and stream its video',
  tag: 'Generate',
}
