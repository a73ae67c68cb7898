import { type ProblemArgs, problemBody } from './problemBody.ts'
import { problemHeaders } from './problemHeaders.ts'

type ProblemResponseArgs = ProblemArgs & { headers?: Record<string, string> }

/** A problem as an endpoint of Payload answers it. */
export const problemResponse = ({ headers, ...problem }: ProblemResponseArgs): Response => {
  const body = problemBody(problem)
  return Response.json(body, { headers: { ...problemHeaders, ...headers }, status: body.status })
}
