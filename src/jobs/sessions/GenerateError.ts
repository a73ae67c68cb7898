import type { GeneratorProblem } from '../../core/generator/types.ts'

/** Every reason for which a training cannot be had: for programs, with the status that HTTP answers. */
export const generateStatuses = {
  'generate-invalid': 400,
  'generate-key-needed': 401,
  'generate-unknown-exercise': 404,
  'generate-conflict': 409,
  'generate-too-large': 413,
  'generate-media-type': 415,
  'generate-pool-too-small': 422,
  'generate-duration-impossible': 422,
  'generate-clip-missing': 424,
  'generate-budget': 429,
  'generate-failed': 502,
  'generate-queue-full': 503,
  'generate-stopped': 503,
  'generate-timeout': 504,
} as const satisfies Record<string, number>

export type GenerateCode = keyof typeof generateStatuses

type GenerateErrorArgs = {
  code: GenerateCode
  message: string
  /** Figures and names, for programs. */
  details?: Readonly<Record<string, unknown>>
  /** When it may be asked again. */
  retryAfterSeconds?: number
}

/** There is no training, or none in time: says why, and what to do. */
export class GenerateError extends Error {
  override readonly name = 'GenerateError'
  readonly code: GenerateCode
  readonly details: Readonly<Record<string, unknown>>
  readonly retryAfterSeconds: number | null

  constructor({ code, details = {}, message, retryAfterSeconds }: GenerateErrorArgs) {
    super(message)
    this.code = code
    this.details = details
    this.retryAfterSeconds = retryAfterSeconds ?? null
  }

  get status(): number {
    return generateStatuses[this.code]
  }

  static of({ code, message, ...details }: GeneratorProblem): GenerateError {
    return new GenerateError({ code: `generate-${code}`, details, message })
  }
}
