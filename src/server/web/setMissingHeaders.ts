import type { ServerResponse } from 'node:http'

type SetMissingHeadersArgs = { headers: Readonly<Record<string, string>>; response: ServerResponse }

type WriteHead = (status: number, ...rest: unknown[]) => ServerResponse

/**
 * Adds headers when the answer begins, and only those that it has not set itself: Next appends to what is there already,
 * and two policies for content would both hold.
 */
export const setMissingHeaders = ({ headers, response }: SetMissingHeadersArgs): void => {
  const write = response.writeHead.bind(response) as WriteHead
  const writeHead: WriteHead = (status, ...rest) => {
    const given = headerNames(rest.at(-1))
    for (const [name, value] of Object.entries(headers))
      if (!response.hasHeader(name) && !given.has(name)) response.setHeader(name, value)
    return write(status, ...rest)
  }
  response.writeHead = writeHead
}

const headerNames = (given: unknown): Set<string> => {
  if (typeof given !== 'object' || given === null) return new Set()
  const names = Array.isArray(given) ? given.filter((_, i) => i % 2 === 0).map(String) : Object.keys(given)
  return new Set(names.map((name) => name.toLowerCase()))
}
