type Entry = { time: string; level: string; msg?: string; err?: { message?: string; stack?: string } }

/** A line of the log for somebody who looks on: time, level when it is none of every day, message, stack. */
export const terminalLine = (json: string): string => {
  const { err, level, msg, time } = JSON.parse(json) as Entry
  const words = [new Date(time).toLocaleTimeString('en-GB'), level === 'info' ? '' : level.toUpperCase()]
  const stack = err ? `\n${err.stack ?? err.message ?? ''}` : ''
  return `${[...words, msg ?? err?.message ?? ''].filter(Boolean).join(' ')}${stack}\n`
}
