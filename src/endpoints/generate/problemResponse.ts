import type { GenerateCode, GenerateError } from '../../jobs/sessions/GenerateError.ts'

const titles: Record<GenerateCode, string> = {
  'generate-invalid': 'The request cannot be understood',
  'generate-key-needed': 'This needs an API key',
  'generate-unknown-exercise': 'There is no such exercise',
  'generate-conflict': 'Two of the wishes exclude each other',
  'generate-too-large': 'The request is too large',
  'generate-media-type': 'The request must be JSON',
  'generate-pool-too-small': 'Too few exercises are left',
  'generate-duration-impossible': 'This length is not possible',
  'generate-clip-missing': 'An exercise has no usable clip',
  'generate-budget': 'Too much was generated',
  'generate-failed': 'The video could not be made',
  'generate-queue-full': 'Too many trainings are being made',
  'generate-stopped': 'The work was stopped',
  'generate-timeout': 'The video was not made in time',
}

/** RFC 9457: a code for machines, a sentence with the figures for people, and what programs need as members. */
export const problemResponse = ({
  code,
  details,
  message,
  retryAfterSeconds,
  status,
}: GenerateError): Response =>
  Response.json(
    { ...details, type: 'about:blank', title: titles[code], status, code, detail: message },
    {
      headers: {
        'cache-control': 'no-store',
        'content-type': 'application/problem+json',
        ...(retryAfterSeconds !== null && { 'retry-after': String(retryAfterSeconds) }),
        ...(status === 401 && { 'www-authenticate': 'users API-Key' }),
      },
      status,
    },
  )
