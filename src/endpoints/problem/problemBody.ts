import { requestContext } from '../../adapters/requestContext.ts'
import { type ProblemCode, problems } from './problems.ts'

export type ProblemArgs = {
  code: ProblemCode
  /** A sentence with the figure, and what to do. */
  detail: string
  /** What programs need beside the code; RFC 9457, 3.2. */
  members?: Readonly<Record<string, unknown>>
}

export type ProblemBody = {
  type: string
  title: string
  status: number
  code: ProblemCode
  detail: string
  /** As in X-Request-Id and in the log, where the server gives requests an id. */
  requestId?: string
}

/** An error as RFC 9457 has it: a code for machines, a sentence with the figure for people. */
export const problemBody = ({ code, detail, members }: ProblemArgs): ProblemBody => ({
  ...members,
  ...requestContext.getStore(),
  type: 'about:blank',
  ...problems[code],
  code,
  detail,
})
