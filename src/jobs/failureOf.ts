import type { RenderFailure } from '../adapters/payload/renders/types.ts'

type FailureOfArgs = {
  /** What was being done, for programs: `plan-failed`, `encode-failed`, `assemble-failed`. */
  code: string
  /** For editors: how the sentence begins. */
  what: string
  /** An error, or what pg-boss kept of one: plain JSON. */
  error: unknown
}

type Told = { message?: unknown; value?: Told; failure?: { logTail?: unknown } }

/** What is kept with the render. The log is for editors only (the collection's field access). */
export const failureOf = ({ code, error, what }: FailureOfArgs): RenderFailure => {
  const told = (typeof error === 'object' && error !== null ? error : { message: String(error) }) as Told // read leniently
  const message = told.message ?? told.value?.message ?? 'no reason was given'
  const logTail = told.failure?.logTail
  return {
    code,
    logTail: typeof logTail === 'string' ? logTail : null,
    message: `${what}: ${typeof message === 'string' ? message : JSON.stringify(message)}`,
  }
}
