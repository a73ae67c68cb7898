import type { ContentStore } from './types.ts'
import type { MovieAbout } from '../../core/mp4/about/types.ts'
import type { VirtualFile } from '../../core/mp4/types.ts'
import type { Manifest } from '../../core/segments/types.ts'
import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { virtualMp4 } from '../../core/mp4/virtualMp4.ts'
import { createMediaIndexLoader } from './createMediaIndexLoader.ts'
import { createOpenFiles } from './createOpenFiles.ts'
import { createVirtualReader } from './createVirtualReader.ts'

type WriteMp4Args = {
  manifest: Manifest
  store: ContentStore
  outputPath: string
  /** Its tags and chapters. @default none */
  about?: MovieAbout
  signal?: AbortSignal
}

const BUFFER_BYTES = 1024 * 1024

/** Writes the version's MP4 to disk, byte for byte what is served. It replaces `outputPath` when it is whole. */
export const writeMp4 = async ({
  about,
  manifest,
  store,
  outputPath,
  signal,
}: WriteMp4Args): Promise<{ bytes: number }> => {
  const file = virtualMp4({
    manifest,
    ...(about && { about }),
    ...(await createMediaIndexLoader({ store })(manifest)),
  })
  // Beside the target: a rename across file systems is not possible.
  const temporaryPath = join(dirname(outputPath), `.${randomUUID()}${extname(outputPath)}`)
  try {
    await writeVirtualFile({ file, store, path: temporaryPath, signal })
    await rename(temporaryPath, outputPath)
  } finally {
    await rm(temporaryPath, { force: true })
  }
  return { bytes: file.totalBytes }
}

type WriteVirtualFileArgs = {
  file: VirtualFile
  store: ContentStore
  path: string
  signal: AbortSignal | undefined
}

const writeVirtualFile = async ({ file, store, path, signal }: WriteVirtualFileArgs): Promise<void> => {
  const files = createOpenFiles({ store })
  const reader = createVirtualReader({ files, file, fromByte: 0, toByte: file.totalBytes })
  try {
    const output = await open(path, 'wx')
    try {
      const buffer = Buffer.allocUnsafe(BUFFER_BYTES)
      for (let bytes = await reader.read(buffer); bytes > 0; bytes = await reader.read(buffer)) {
        signal?.throwIfAborted()
        await output.writeFile(buffer.subarray(0, bytes))
      }
      await output.sync()
    } finally {
      await output.close()
    }
  } finally {
    await files.close()
  }
}
