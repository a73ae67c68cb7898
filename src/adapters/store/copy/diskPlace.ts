import type { Place } from './types.ts'
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { readChecksum, writeChecksum } from '../checksumFile.ts'
import { flush } from '../flush.ts'
import { filesIn } from '../filesIn.ts'
import { statUnlessGone } from '../listStored.ts'
import { storeNameOf } from '../storeNameOf.ts'
import { storeKinds } from '../types.ts'

type DiskPlaceArgs = { mediaDir: string }

/** On disk the store has no folder of its own: its kinds lie beside the uploads. */
export const diskPlace = ({ mediaDir }: DiskPlaceArgs): Place => {
  const at = (path: string): string => join(mediaDir, path.replace(/^store\//, ''))
  const incoming = join(mediaDir, '.incoming')
  return {
    name: mediaDir,
    list: async function* () {
      for (const kind of storeKinds)
        for (const path of await filesIn(join(mediaDir, kind)))
          yield* named({ mediaDir, path, under: 'store/' })
      for (const path of await filesIn(join(mediaDir, 'uploads'))) yield* named({ mediaDir, path, under: '' })
    },
    look: async (path) => {
      const stats = await statUnlessGone(at(path))
      return stats && { bytes: stats.size, sha256: (await readChecksum(at(path)))?.sha256 ?? null }
    },
    read: async (path) => {
      const handle = await open(at(path)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      return handle && createReadStream('', { fd: handle })
    },
    write: async ({ from, path, sha256, signal }) => {
      signal.throwIfAborted()
      const to = at(path)
      const attempt = join(incoming, randomUUID())
      await mkdir(attempt, { recursive: true })
      await mkdir(dirname(to), { recursive: true })
      try {
        // On the folder's own disk first: readers see nothing, or the whole file.
        const temporaryPath = join(attempt, 'copy')
        await copyFile(from, temporaryPath)
        await flush(temporaryPath)
        const { size } = (await statUnlessGone(temporaryPath))!
        if (path.startsWith('store/') && !basename(path).startsWith(sha256))
          await writeChecksum({
            checksum: { bytes: size, sha256 },
            path: to,
            temporaryPath: join(attempt, 'checksum'),
          })
        await rename(temporaryPath, to)
        await flush(dirname(to))
      } finally {
        await rm(attempt, { force: true, recursive: true })
      }
    },
  }
}

type NamedArgs = { mediaDir: string; path: string; under: '' | 'store/' }

/** Checksums beside files and what is none of the store's stay where they are. */
const named = async function* ({ mediaDir, path, under }: NamedArgs) {
  const name = relative(mediaDir, path)
  if (under === 'store/' && !storeNameOf(name)) return
  const stats = await statUnlessGone(path)
  if (stats) yield { bytes: stats.size, path: under + name }
}
