import type { Checksum } from './types.ts'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** Beside the file, in the form that `sha256sum --check` reads. */
export const checksumPath = (path: string): string => `${path}.sha256`

const checksumText = ({ checksum: { bytes, sha256 }, path }: { checksum: Checksum; path: string }): string =>
  `# ${bytes} bytes\n${sha256}  ${basename(path)}\n`

const TEXT = /^# (\d+) bytes\n([0-9a-f]{64})  /

/** null: there is none, or it is not one of ours. */
export const readChecksum = async (path: string): Promise<Checksum | null> => {
  const text = await readFile(checksumPath(path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const [, bytes, sha256] = TEXT.exec(text) ?? []
  return sha256 === undefined ? null : { bytes: Number(bytes), sha256 }
}

type WriteChecksumArgs = { path: string; checksum: Checksum; temporaryPath: string }

/** Whole or not at all; an older one gives way. */
export const writeChecksum = async ({ checksum, path, temporaryPath }: WriteChecksumArgs): Promise<void> => {
  await writeFile(temporaryPath, checksumText({ checksum, path }), { flush: true })
  await rename(temporaryPath, checksumPath(path))
}
