import type { StoreOptions } from './openStore.ts'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openStore } from './openStore.ts'

/** No file has it. */
const NOBODYS_KEY = '0'.repeat(64)

/** Rejects where the store cannot be used: a folder is written to and read from, a bucket is asked for a file. */
export const probeStore = async (options: StoreOptions): Promise<void> => {
  if (options.s3) {
    await openStore(options).has({ extension: 'webp', key: NOBODYS_KEY, kind: 'pictures' })
    return
  }
  const probe = join(options.mediaDir, `.health.${randomUUID()}`)
  try {
    // Before the first upload there is none.
    await mkdir(options.mediaDir, { recursive: true })
    await writeFile(probe, probe)
    if ((await readFile(probe, 'utf8')) !== probe) throw new Error('what was written is not what is read')
  } finally {
    await rm(probe, { force: true })
  }
}
