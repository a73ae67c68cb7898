import type { ServerResponse } from 'node:http'
import { type ProblemArgs, problemBody } from '../../endpoints/problem/problemBody.ts'
import { problemHeaders } from '../../endpoints/problem/problemHeaders.ts'

type SendProblemArgs = ProblemArgs & { response: ServerResponse; headers?: Record<string, string> }

/** A problem as the web server itself answers it, before anything else looked at the request. */
export const sendProblem = ({ headers, response, ...problem }: SendProblemArgs): void => {
  const body = problemBody(problem)
  const text = JSON.stringify(body)
  response
    .writeHead(body.status, { ...problemHeaders, 'content-length': Buffer.byteLength(text), ...headers })
    .end(text)
}
