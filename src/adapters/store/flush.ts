import { open } from 'node:fs/promises'

/** Of a file or a folder: a name must not outlive a power cut that the bytes did not. */
export const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
