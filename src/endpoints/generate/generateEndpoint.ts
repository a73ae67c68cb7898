import type { PayloadRequest } from 'payload'
import type { DescribedEndpoint } from '../openapi/types.ts'
import type { Generate } from './createGenerate.ts'
import { APIError } from 'payload'
import { localesOfConfig } from '../../adapters/payload/snapshot/localesOfConfig.ts'
import { GenerateError } from '../../jobs/sessions/GenerateError.ts'
import { problemResponse } from '../problem/problemResponse.ts'
import { readBody } from '../readBody.ts'
import { askedTraining } from './askedTraining.ts'
import { clientOf } from './clientOf.ts'
import { describeGenerate } from './describeGenerate.ts'

/** As nginx has it in its log. */
const CLIENT_GONE = 499

/** Of a request: every list full of the longest names. */
const MOST_BYTES = 64 * 1024

/**
 * `POST /api/generate-workout-video`. `Accept: application/json` answers what was chosen, its timeline and the media's
 * URLs, with `Prefer: respond-async` without waiting; anything else is the video.
 */
export const generateEndpoint = (generate: Generate): DescribedEndpoint => ({
  custom: { openapi: describeGenerate },
  handler: async (req) => {
    try {
      const asked = askedTraining({ body: await readJson(req), locales: localesOfConfig(req.payload.config) })
      const args = { asked, client: clientOf(req), req }
      if (!wantsJson(req)) return await generate.film(args)
      const answer = await generate.describe({ ...args, waits: !isAsync(req) })
      return Response.json(answer, {
        headers: { 'cache-control': 'no-store', vary: 'Accept, Prefer' },
        status: answer.status === 'ready' ? 200 : 202,
      })
    } catch (error) {
      if (error instanceof GenerateError) return answerOf(error)
      // Nobody reads it, and it is no failure.
      if (req.signal?.aborted) return new Response(null, { status: CLIENT_GONE })
      throw error
    }
  },
  method: 'post',
  path: '/generate-workout-video',
})

const answerOf = ({ code, details, message, retryAfterSeconds }: GenerateError): Response =>
  problemResponse({
    code,
    detail: message,
    headers: {
      ...(retryAfterSeconds !== null && { 'retry-after': String(retryAfterSeconds) }),
      ...(code === 'generate-key-needed' && { 'www-authenticate': 'users API-Key' }),
    },
    members: details,
  })

/** JSON by name: of who takes anything, or says nothing, the video is wanted. */
const wantsJson = ({ headers }: PayloadRequest): boolean =>
  (headers.get('accept') ?? '')
    .split(',')
    .some((type) => /^\s*application\/(\w+\+)?json\s*(;|$)/iu.test(type))

const isAsync = ({ headers }: PayloadRequest): boolean =>
  /\brespond-async\b/iu.test(headers.get('prefer') ?? '')

const readJson = async (req: PayloadRequest): Promise<unknown> => {
  const type = req.headers.get('content-type')
  if (type !== null && !/^application\/(\w+\+)?json\s*(;|$)/iu.test(type))
    throw new GenerateError({
      code: 'generate-media-type',
      message: `The body is “${type}”; send application/json.`,
    })
  const text = await readBody({ mostBytes: MOST_BYTES, req }).then(String, (error: unknown) => {
    if (!(error instanceof APIError)) throw error
    throw new GenerateError({ code: 'generate-too-large', message: `The body may have ${MOST_BYTES} bytes.` })
  })
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new GenerateError({
      code: 'generate-invalid',
      details: { issues: [{ message: 'no JSON', path: '' }] },
      message: `The body is no JSON: “${text.slice(0, 60)}”.`,
    })
  }
}
