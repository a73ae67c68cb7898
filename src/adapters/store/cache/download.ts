import type { Fetch } from './types.ts'
import type { Room } from './createRoom.ts'
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'

type DownloadArgs<Kept> = { fetch: Fetch; room: Room; temporaryPath: string; keep: () => Promise<Kept> }

const ATTEMPTS = 3
const PAUSE_MS = 200

/** The other bytes are a fault of the store's: fetching them again would not help. */
class OtherBytesError extends Error {}

/** Fetches a file whole, within the cache's limit, and has it kept only if its bytes are those that were stored. */
export const download = async <Kept>(args: DownloadArgs<Kept>): Promise<Kept> => {
  for (let attempt = 1; ; attempt++) {
    const { body, bytes, sha256 } = await args.fetch()
    const reserved = await args.room.reserve(bytes).catch((error: unknown) => {
      body.destroy()
      throw error
    })
    let kept = 0
    try {
      const got = await receive({ body, path: args.temporaryPath })
      if (got.bytes !== bytes) throw new Error(`${got.bytes} of ${bytes} bytes came`)
      if (sha256 !== null && got.sha256 !== sha256)
        throw new OtherBytesError(
          `it is damaged in the store (sha256 ${got.sha256}, not ${sha256}): npx repreel store verify --heal makes it again`,
        )
      const result = await args.keep()
      kept = bytes
      return result
    } catch (error) {
      if (error instanceof OtherBytesError || attempt === ATTEMPTS) throw error
    } finally {
      reserved.release({ bytes: kept })
    }
    await wait(PAUSE_MS * attempt)
  }
}

type ReceiveArgs = { body: NodeJS.ReadableStream; path: string }

const receive = async ({ body, path }: ReceiveArgs): Promise<{ bytes: number; sha256: string }> => {
  const hash = createHash('sha256')
  let bytes = 0
  const count = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(body, count, createWriteStream(path))
  return { bytes, sha256: hash.digest('hex') }
}
