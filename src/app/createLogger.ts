import { type Logger, pino } from 'pino'
import { requestContext } from '../adapters/requestContext.ts'
import { redactLine } from './redactLine.ts'
import { terminalLine } from './terminalLine.ts'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

type CreateLoggerArgs = {
  level: LogLevel
  /** Takes whole lines. */
  stream: { write: (text: string) => unknown; isTTY?: boolean }
}

/** One line of JSON for each event, as collectors of logs read it; short lines on a terminal. */
export const createLogger = ({ level, stream }: CreateLoggerArgs): Logger =>
  pino(
    {
      base: { pid: process.pid },
      formatters: { level: (label) => ({ level: label }) },
      level,
      mixin: () => {
        const request = requestContext.getStore()
        return request ? { requestId: request.requestId } : {}
      },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    {
      write: (line) => {
        const redacted = redactLine(line)
        stream.write(stream.isTTY ? terminalLine(redacted) : redacted)
      },
    },
  )
