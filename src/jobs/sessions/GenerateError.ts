import type { GeneratorProblem } from '../../core/generator/types.ts'
import { type ProblemCode, problems } from '../../endpoints/problem/problems.ts'

/** Every reason for which a training cannot be had. */
export type GenerateCode = Extract<ProblemCode, `generate-${string}`>

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
    return problems[this.code].status
  }

  /** What Payload tells of an error over GraphQL. */
  get data(): Readonly<Record<string, unknown>> {
    return { ...this.details, code: this.code }
  }

  static of({ code, message, ...details }: GeneratorProblem): GenerateError {
    return new GenerateError({ code: `generate-${code}`, details, message })
  }
}
