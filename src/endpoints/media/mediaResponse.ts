import type { MediaAnswer } from './types.ts'
import type { ContentStore } from '../../adapters/store/types.ts'
import { createVirtualReader } from '../../adapters/store/createVirtualReader.ts'

/** Small beside the raw mount's: what is queued in a stream belongs to it, and cannot be used again. */
const CHUNK_BYTES = 256 * 1024

/** The answer as the web's Response, for where there is no raw one: read only as fast as it is taken. */
export const mediaResponse = ({ answer, store }: { answer: MediaAnswer; store: ContentStore }): Response => {
  const { status, headers, body } = answer
  return new Response(body && bodyStream(body, store), { status, headers })
}

const bodyStream = (body: NonNullable<MediaAnswer['body']>, store: ContentStore): ReadableStream<Uint8Array> => {
  const reader = createVirtualReader({ store, ...body })
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const chunk = new Uint8Array(CHUNK_BYTES)
    const bytes = await reader.read(chunk)
    if (bytes > 0) return controller.enqueue(chunk.subarray(0, bytes))
    await reader.close()
    controller.close()
  }
  return new ReadableStream<Uint8Array>(
    {
      pull: (controller) =>
        pull(controller).catch(async (error: unknown) => {
          await reader.close()
          throw error
        }),
      cancel: () => reader.close(),
    },
    { highWaterMark: 0 },
  )
}
