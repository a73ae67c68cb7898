import { open } from 'node:fs/promises'

type ReadPcmArgs = { path: string; from: number; to: number }

/** Samples of a file of mono PCM; an hour of it need not stand in memory. */
export const readPcm = async ({ from, path, to }: ReadPcmArgs): Promise<Int16Array> => {
  const file = await open(path)
  try {
    const bytes = new Uint8Array(2 * (to - from))
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 2 * from)
    return new Int16Array(bytes.buffer, 0, Math.floor(bytesRead / 2))
  } finally {
    await file.close()
  }
}
