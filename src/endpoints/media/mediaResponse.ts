import type { MediaAnswer } from './types.ts'
import type { OpenFiles } from '../../adapters/store/createOpenFiles.ts'
import { createVirtualReader } from '../../adapters/store/createVirtualReader.ts'

/** What is queued in a stream belongs to it, and cannot be used again as the raw mount's buffers are. */
const CHUNK_BYTES = 256 * 1024

/** The answer as the web's Response, for where there is no raw one: read only as fast as it is taken. */
export const mediaResponse = ({ answer, files }: { answer: MediaAnswer; files: OpenFiles }): Response => {
  const { status, headers, body } = answer
  return new Response(body && bodyStream(body, files), { status, headers })
}

const bodyStream = (body: NonNullable<MediaAnswer['body']>, files: OpenFiles): ReadableStream<Uint8Array> => {
  const reader = createVirtualReader({ files, ...body })
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const chunk = new Uint8Array(CHUNK_BYTES)
    const bytes = await reader.read(chunk)
    if (bytes > 0) controller.enqueue(chunk.subarray(0, bytes))
    else controller.close()
  }
  return new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 })
}
