import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'

type LogRequestArgs = {
  client: string
  logger: Pick<Logger, 'debug' | 'error' | 'info' | 'isLevelEnabled'>
  request: IncomingMessage
  requestId: string
  response: ServerResponse
}

/** One line when an answer is out: our failures as errors, refusals as information, the rest for whoever looks closer. */
export const logRequest = ({ client, logger, request, requestId, response }: LogRequestArgs): void => {
  const startedMs = performance.now()
  const { method, url } = request
  response.once('close', () => {
    const status = response.statusCode
    const level = status >= 500 ? 'error' : status >= 400 ? 'info' : 'debug'
    if (!logger.isLevelEnabled(level)) return
    const ms = Math.round(performance.now() - startedMs)
    // The id is named here: what closes a connection is not within the request.
    logger[level]({ client, method, ms, requestId, status, url }, 'request')
  })
}
