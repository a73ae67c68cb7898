import type { StoreName } from '../../adapters/store/types.ts'
import type { IngestSettings } from '../ingest/types.ts'
import { createDiskStore } from '../../adapters/store/createDiskStore.ts'
import { fileChecksum } from '../../adapters/store/fileChecksum.ts'
import { withScratch } from '../withScratch.ts'
import { withoutFile } from './withoutFile.ts'

type RemakeFileArgs = {
  settings: IngestSettings
  name: StoreName
  /** Of the bytes that the file had; null: nothing was noted, so whatever is made is right. */
  sha256: string | null
  make: (settings: IngestSettings) => Promise<unknown>
}

/**
 * Makes a stored file again, aside, and puts it in its place only if its bytes are those that it had: its name is part of
 * addresses that caches keep for ever. Answers null, or why it was not put there.
 */
export const remakeFile = ({ make, name, settings, sha256 }: RemakeFileArgs): Promise<string | null> =>
  withScratch({ purpose: 'heal', scratchDir: settings.scratchDir }, async (folder) => {
    const instead = createDiskStore({ root: folder })
    await make({ ...settings, store: withoutFile({ instead, name, store: settings.store }) })
    if (!(await instead.has(name))) return 'what should make it makes another file now'
    const path = await instead.localPath(name)
    const made = await fileChecksum({ path })
    if (sha256 !== null && made.sha256 !== sha256)
      return `made again it has other bytes: ${made.sha256}, not ${sha256}`
    await settings.store.restore(name, path)
    if (sha256 === null && made.sha256 !== name.key) await settings.store.noteChecksum(name, made)
    return null
  })
