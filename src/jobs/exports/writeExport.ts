import type { MediaRow } from '../../adapters/payload/renders/readMedia.ts'
import type { Bucket } from '../../adapters/store/s3/types.ts'
import type { MediaLookup } from '../../endpoints/media/types.ts'
import type { WorkerContext } from '../types.ts'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { readDetails } from '../../adapters/payload/renders/readDetails.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { createOpenFiles } from '../../adapters/store/createOpenFiles.ts'
import { createVirtualReader } from '../../adapters/store/createVirtualReader.ts'
import { exportKey } from '../../adapters/store/exports/exportKey.ts'
import { putObject } from '../../adapters/store/s3/putObject.ts'
import { slugs } from '../../collections/slugs.ts'
import { createResolveMedia, type ResolveMedia } from '../../endpoints/media/createResolveMedia.ts'
import { withScratch } from '../../engine/withScratch.ts'
import { firstPaths } from './firstPaths.ts'
import { listedIn } from './listedIn.ts'

type WriteExportArgs = {
  bucket: Bucket
  context: Pick<WorkerContext, 'payload' | 'scratchDir' | 'store'>
  prefix: string
  signal: AbortSignal
  version: MediaRow
}

const PARALLEL = 4
const BUFFER_BYTES = 1024 * 1024

/**
 * Writes out every file of a version as the web process would answer it: the same code makes both, so they are the same to
 * the byte. What playlists list is found by reading them.
 */
export const writeExport = async ({
  bucket,
  context,
  prefix,
  signal,
  version,
}: WriteExportArgs): Promise<void> => {
  const { payload, scratchDir, store } = context
  const resolve = createResolveMedia({
    lookup: lookupOf({ payload, version }),
    onError: (error) =>
      payload.logger.error({ err: error, msg: 'repreel worker: a file could not be written out' }),
    store,
  })
  const files = createOpenFiles({ store })
  const waiting = [...firstPaths(version)]
  const known = new Set(waiting)
  const foundMore = (paths: readonly string[]): void => {
    for (const path of paths)
      if (!known.has(path)) {
        known.add(path)
        waiting.push(path)
      }
  }
  await withScratch({ purpose: 'export', scratchDir }, async (folder) => {
    const worker = async (n: number): Promise<void> => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        signal.throwIfAborted()
        const to = join(folder, String(n))
        const { contentType } = await writeOne({ files, path, resolve, to, token: version.token })
        if (path.endsWith('.m3u8')) foundMore(await listedIn({ file: to, path }))
        await putObject({ bucket, contentType, key: exportKey({ bucket, path, prefix }), path: to, signal })
      }
    }
    try {
      // Playlists first, one after another: they say what else there is.
      await worker(0)
      await Promise.all(Array.from({ length: PARALLEL }, (_, n) => worker(n)))
    } finally {
      await files.close()
    }
  })
}

type WriteOneArgs = {
  files: ReturnType<typeof createOpenFiles>
  path: string
  resolve: ResolveMedia
  to: string
  token: string
}

const writeOne = async ({
  files,
  path,
  resolve,
  to,
  token,
}: WriteOneArgs): Promise<{ contentType: string }> => {
  const answer = await resolve({
    headers: new Headers(),
    mediaToken: null,
    method: 'GET',
    path: `versions/${token}/${path}`,
    payloadRequest: null,
  })
  if (answer.status !== 200 || !answer.body)
    throw new Error(`${path} of version ${token} could not be written out: it is answered ${answer.status}`)
  const reader = createVirtualReader({ files, ...answer.body })
  const output = await open(to, 'w')
  try {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES)
    for (let bytes = await reader.read(buffer); bytes > 0; bytes = await reader.read(buffer))
      await output.writeFile(buffer.subarray(0, bytes))
  } finally {
    await output.close()
  }
  return { contentType: answer.headers['content-type'] ?? 'application/octet-stream' }
}

type LookupOfArgs = { payload: WorkerContext['payload']; version: MediaRow }

/** Of this one version, whose workout may be seen by anybody. */
const lookupOf = ({ payload, version }: LookupOfArgs): MediaLookup => ({
  clipByHash: () => Promise.resolve(null),
  currentOfWorkout: () => Promise.resolve(null),
  detailsOfVersion: ({ locale, token }) => {
    const db = dbOf(payload)
    const rows = rowsOf({ collection: slugs.renders, db, payload })
    return readDetails({ locale, rows, token, workouts: rowsOf({ collection: slugs.workouts, db, payload }) })
  },
  versionByToken: () => Promise.resolve({ ...version, audience: 'public' }),
})
