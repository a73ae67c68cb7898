import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

type ReadBodyArgs = { mostBytes: number; req: PayloadRequest }

/** The whole body, and no more of it than that: whatever length a header says. */
export const readBody = async ({ mostBytes, req }: ReadBodyArgs): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of (req.body ?? []) as AsyncIterable<Uint8Array>) {
    // Node's streams are iterable
    bytes += part.length
    if (bytes > mostBytes)
      throw new APIError(`The body may have ${mostBytes} bytes at most.`, 413, null, true)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
