import { open } from 'node:fs/promises'

/** One second of two channels. Between two blocks the event loop gets its turn: heartbeats go on. */
const BLOCK_BYTES = 4 * 48_000

type ReadLevelsArgs = { path: string; from: number; to: number; signal?: AbortSignal }

/** The levels (−1 to 1, both channels in turn) of samples `from` to `to` of a PCM file, in blocks. */
export async function* readLevels({ from, path, signal, to }: ReadLevelsArgs): AsyncGenerator<Float64Array> {
  const file = await open(path)
  try {
    for (let at = 4 * from; at < 4 * to; at += BLOCK_BYTES) {
      signal?.throwIfAborted()
      const bytes = new Uint8Array(Math.min(BLOCK_BYTES, 4 * to - at))
      await file.read(bytes, 0, bytes.length, at)
      yield Float64Array.from(new Int16Array(bytes.buffer), (level) => level / 32_768)
    }
  } finally {
    await file.close()
  }
}
