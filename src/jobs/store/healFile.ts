import type { StoreName } from '../../adapters/store/types.ts'
import type { SegmentKey, SoundKey } from '../../core/segments/types.ts'
import type { SettingsDocument } from '../../adapters/payload/snapshot/documents.ts'
import type { IngestSettings } from '../../engine/ingest/types.ts'
import type { Payload } from 'payload'
import { findUploadNaming } from '../../adapters/payload/findUploadNaming.ts'
import { uploadedFiles } from '../../adapters/payload/uploadedFiles.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { findVersionNaming } from '../../adapters/payload/renders/findVersionNaming.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { findWork } from '../../adapters/queue/ledger/findWork.ts'
import { fileChecksum } from '../../adapters/store/fileChecksum.ts'
import { slugs } from '../../collections/slugs.ts'
import { logoOf } from '../../core/look/brand/logoOf.ts'
import { createEngine } from '../../engine/createEngine.ts'
import { keepLogo } from '../../engine/logo/keepLogo.ts'
import { encodeSegment } from '../../engine/encodeSegment.ts'
import { encodeSound } from '../../engine/encodeSound.ts'
import { remakeFile } from '../../engine/heal/remakeFile.ts'
import { remakePicture } from '../../engine/heal/remakePicture.ts'
import { ingestClip } from '../../engine/ingestClip.ts'
import { prepareSound } from '../../engine/sound/prepareSound.ts'
import { withUpload } from '../uploads/withUpload.ts'

export type HealFileArgs = {
  payload: Payload
  settings: IngestSettings
  name: StoreName
  signal?: AbortSignal
}

/**
 * Makes a damaged or missing file again, with the very bytes that it had: pieces from what the ledger says made them, clips,
 * their posters and loops from the upload, decoded sounds from theirs. A version's pictures are drawn anew from its segments (a teaser is no file).
 * Answers null, or why that cannot be done.
 */
export const healFile = async (args: HealFileArgs): Promise<string | null> => {
  const { name, settings } = args
  // Beside a clip lies what its ingest found out: without it a clip is looked at anew, with the same finding.
  if (name.kind === 'clips' && name.extension === 'json') {
    await settings.store.remove(name)
    return null
  }
  if (name.kind === 'originals') return restoreOriginal(args)
  if (name.kind === 'logos') return restoreLogo(args)
  try {
    const source = await madeBy(args)
    if (!source) return NOBODY_KNOWS
    if ('why' in source) return source.why
    return await remakeFile({ make: source.make, name, settings, sha256: await checksumOf(args) })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

type Source = { make: (settings: IngestSettings) => Promise<unknown> } | { why: string }

const NOBODY_KNOWS =
  'the database no longer says what it was made from; “Render again” of its workout makes what is missing'

const checksumOf = async ({ name, settings: { store } }: HealFileArgs): Promise<string | null> => {
  // A normalised clip is named by its own hash.
  if (name.kind === 'clips') return name.key
  // Nobody reads a part of a picture, and another libwebp makes the same one of other bytes.
  if (name.kind === 'pictures') return null
  return (await store.checksum(name))?.sha256 ?? null
}

/** null: no version, upload nor the ledger knows it. */
const madeBy = async (args: HealFileArgs): Promise<Source | null> => {
  if (args.name.kind === 'pcm') return decodedOf(args)
  return (await (args.name.kind === 'pictures' ? pictureOf(args) : pieceOf(args))) ?? clipOf(args)
}

/** null: no version names it. */
const pictureOf = async ({ name: { key }, payload, signal }: HealFileArgs): Promise<Source | null> => {
  const rows = rowsOf({ collection: slugs.renders, db: dbOf(payload), payload })
  const version = await findVersionNaming({ key, rows })
  return (
    version && { make: (settings) => remakePicture({ key, settings, version, ...(signal && { signal }) }) }
  )
}

/** null: it is no piece that the ledger knows. */
const pieceOf = async ({ name, payload, settings, signal }: HealFileArgs): Promise<Source | null> => {
  const work = await findWork(dbOf(payload), name.key)
  if (!work) return null
  if (createEngine(settings).keyOf(work) !== name.key)
    return { why: 'another build of FFmpeg, or another version of Repreel, made it than this machine has' }
  const stop = signal && { signal }
  return {
    make: (again) =>
      work.kind === 'segment'
        ? encodeSegment({ key: name.key as SegmentKey, settings: again, spec: work.spec, ...stop }) // of the ledger's kind
        : encodeSound({ key: name.key as SoundKey, settings: again, spec: work.spec, ...stop }),
  }
}

/** null: no clip names it. */
const clipOf = async ({ name: { key }, payload, signal }: HealFileArgs): Promise<Source | null> => {
  const collection = slugs.clips
  const filename = await findUploadNaming({ collection, key, payload })
  if (filename === null) return null
  return {
    make: (settings) =>
      withUpload({ collection, filename, payload, scratchDir: settings.scratchDir }, (sourcePath) =>
        ingestClip({ settings, sourcePath, ...(signal && { signal }) }),
      ),
  }
}

const soundUploads = [
  { collection: slugs.recordings, kind: 'voice' },
  { collection: slugs.music, kind: 'music' },
  { collection: slugs.clips, kind: 'clip' },
] as const

/** null: no recording, track or clip names it; what an engine spoke is no upload. */
const decodedOf = async ({ name: { key }, payload, signal }: HealFileArgs): Promise<Source | null> => {
  for (const { collection, kind } of soundUploads) {
    const filename = await findUploadNaming({ collection, key, payload })
    if (filename !== null)
      return {
        make: (settings) =>
          withUpload({ collection, filename, payload, scratchDir: settings.scratchDir }, (path) =>
            prepareSound({ kind, path, settings, ...(signal && { signal }) }),
          ),
      }
  }
  return null
}

/** An original is a copy of what was uploaded. */
const restoreOriginal = async ({ name, payload, settings }: HealFileArgs): Promise<string | null> => {
  const { scratchDir, store } = settings
  for (const filename of await uploadedFiles({ collection: slugs.clips, payload })) {
    const isRestored = await withUpload(
      { collection: slugs.clips, filename, payload, scratchDir },
      async (path) => {
        const checksum = await fileChecksum({ path }).catch(() => null)
        if (checksum?.sha256 !== name.key) return false
        await store.restore(name, path)
        return true
      },
    )
    if (isRestored) return null
  }
  return 'no uploaded file has its bytes: upload the clip again'
}

/** The settings hold the brand's logo itself. */
const restoreLogo = async ({ name, payload, settings: { store } }: HealFileArgs): Promise<string | null> => {
  const { brand } = await payload.db.findGlobal<SettingsDocument>({ slug: slugs.settings })
  const file = logoOf(brand?.logo ?? '')
  if (file?.logo.hash !== name.key) return 'the brand has another logo by now'
  await store.remove(name)
  await keepLogo({ ...file, store })
  return null
}
