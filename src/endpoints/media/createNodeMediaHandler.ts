import type { BufferPool } from './createBufferPool.ts'
import type { ResolveMedia } from './createResolveMedia.ts'
import type { MediaAnswer } from './types.ts'
import type { OpenFiles } from '../../adapters/store/createOpenFiles.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createReadAt, type ReadAt } from '../../adapters/store/createReadAt.ts'
import { createVirtualReader } from '../../adapters/store/createVirtualReader.ts'
import { createBufferPool } from './createBufferPool.ts'
import { mediaPathOf } from './mediaPathOf.ts'
import { mediaTokenOf } from './mediaTokenOf.ts'
import { problem } from './problem.ts'

/** false: the URL is not one of media's, and nothing was done. */
export type NodeMediaHandler = (req: IncomingMessage, res: ServerResponse) => Promise<boolean>

type CreateNodeMediaHandlerArgs = {
  resolve: ResolveMedia
  files: OpenFiles
  /** Told of reading that broke off half-way; the reader's connection is then cut. */
  onError: (error: unknown) => void
  /** @default '/api' */
  apiRoute?: string
  /** How long a reader may take nothing, e.g. a paused player. @default 10 minutes */
  idleMs?: number
}

/** Enough for the fastest network there is; 64 MiB at most. */
const LARGE_BUFFERS = 128

/** Mounts the media handler before Next, whose route handlers drop Content-Length and copy every byte. */
export const createNodeMediaHandler = ({
  resolve,
  files,
  onError,
  apiRoute = '/api',
  idleMs = 600_000,
}: CreateNodeMediaHandlerArgs): NodeMediaHandler => {
  const pool = createBufferPool({ largeBuffers: LARGE_BUFFERS })
  const sender = { files, pool, readAt: createReadAt() }
  return async (req, res) => {
    const path = mediaPathOf({ url: req.url ?? '', apiRoute })
    if (path === null) return false
    const answer = await resolve({
      method: req.method ?? 'GET',
      path,
      headers: headersOf(req),
      mediaToken: mediaTokenOf(req.url ?? ''),
      payloadRequest: null,
    })
    res.setTimeout(idleMs, () => res.destroy())
    try {
      await send({ ...sender, answer, res })
    } catch (error) {
      if (res.destroyed) return true // the reader has gone
      onError(error)
      if (res.headersSent)
        res.destroy() // too late for another status: a short body tells the reader
      else await send({ ...sender, answer: unreadable(), res })
    }
    return true
  }
}

const unreadable = (): MediaAnswer =>
  problem({ code: 'media-unreadable', detail: 'A piece of it is missing or damaged in the store' })

const headersOf = ({ headers }: IncomingMessage): Headers =>
  new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[name, Array.isArray(value) ? value.join(', ') : value] as [string, string]],
    ),
  )

type SendArgs = {
  answer: MediaAnswer
  files: OpenFiles
  pool: BufferPool
  readAt: ReadAt
  res: ServerResponse
}

const send = async ({ answer, files, pool, readAt, res }: SendArgs): Promise<void> => {
  const { body, headers, status } = answer
  if (!body) return void res.writeHead(status, headers).end()
  const reader = createVirtualReader({ files, readAt, ...body })
  let bytes = 0
  do {
    const buffer = pool.take()
    try {
      bytes = await reader.read(buffer)
      // Not before the first read, so that a missing file can still be answered by an error.
      if (!res.headersSent) res.writeHead(status, headers)
      if (bytes > 0 && !(await hasTaken(res, buffer.subarray(0, bytes)))) return
    } finally {
      pool.give(buffer)
    }
  } while (bytes > 0)
  res.end()
}

/** Resolves when the bytes have left, so that the buffer is free again; false: the reader has gone, whatever the system calls it. */
const hasTaken = (res: ServerResponse, bytes: Uint8Array): Promise<boolean> =>
  new Promise((resolve) => {
    res.write(bytes, (error) => resolve(!error))
  })
