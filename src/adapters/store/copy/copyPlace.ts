import type { Journal } from './openJournal.ts'
import type { CopyReport, Place, PlacedFile } from './types.ts'
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isNamedByItself } from '../isNamedByItself.ts'
import { storeNameOf } from '../storeNameOf.ts'
import { streamChecksum } from '../streamChecksum.ts'

export type CopyPlaceArgs = {
  from: Place
  to: Place
  journal: Journal
  /** For files on their way; on the disk of this machine. */
  scratchDir: string
  /** Uploads that have other bytes on the other side give way. @default they are told and left */
  replace?: boolean
  onFile?: (report: CopyReport) => void
  signal: AbortSignal
}

/** Of small files each waits mostly for the other side. */
const PARALLEL = 4

/**
 * Copies every upload and stored file that is not there whole already, and reads each back. Nothing is removed on either
 * side; stopped at any moment it is gone on with by being run again.
 */
export const copyPlace = async (args: CopyPlaceArgs): Promise<CopyReport> => {
  const { from, journal, onFile, signal } = args
  const report: CopyReport = {
    copied: { bytes: 0, files: 0 },
    isStopped: false,
    problems: [],
    there: { bytes: 0, files: 0 },
  }
  await mkdir(args.scratchDir, { recursive: true })
  const files = from.list()[Symbol.asyncIterator]()
  const worker = async (): Promise<void> => {
    for (let next = await files.next(); !next.done; next = await files.next()) {
      if (signal.aborted) return
      const { bytes, path } = next.value
      const done = journal.has(path) ? 'there' : await attempt({ ...args, path })
      if (done === 'stopped') return
      if (typeof done === 'object') report.problems.push({ path, why: done.why })
      else {
        report[done].files += 1
        report[done].bytes += bytes
        if (!journal.has(path)) await journal.add(path)
      }
      onFile?.(report)
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
  report.isStopped = signal.aborted
  if (!report.isStopped && report.problems.length === 0) await journal.end()
  return report
}

type OneArgs = CopyPlaceArgs & { path: string }
type Done = 'copied' | 'there' | 'stopped' | { why: string }

/** One file that cannot be copied is told, and the others are. */
const attempt = async (args: OneArgs): Promise<Done> => {
  try {
    return await copyOne(args)
  } catch (error) {
    if (args.signal.aborted) return 'stopped'
    return { why: error instanceof Error ? error.message : String(error) }
  }
}

const copyOne = async (args: OneArgs): Promise<Done> => {
  const { from, path, scratchDir, signal, to } = args
  const temporaryPath = join(scratchDir, `copy-${randomUUID()}`)
  try {
    const sha256 = await fetchTo({ from, path, signal, temporaryPath })
    // Deleted since it was listed.
    if (sha256 === null) return 'there'
    const expected = expectedOf({ noted: await from.look(path), path })
    if (expected !== null && expected !== sha256)
      return { why: `it is damaged in ${from.name}: sha256 ${sha256}, not ${expected}` }
    const now = await to.look(path)
    if (now) {
      if ((await hashIn(to, path)) === sha256) return 'there'
      // What is named by its content can only be damaged; an upload may be another one.
      if (!path.startsWith('store/') && !args.replace)
        return { why: `${to.name} has another file of that name: --replace puts this one in its place` }
    }
    await to.write({ from: temporaryPath, path, sha256, signal })
    const arrived = await hashIn(to, path)
    return arrived === sha256
      ? 'copied'
      : { why: `it arrived with other bytes: sha256 ${arrived}, not ${sha256}` }
  } finally {
    await rm(temporaryPath, { force: true })
  }
}

/** null: nothing says what its bytes should be. */
const expectedOf = ({ noted, path }: { noted: PlacedFile | null; path: string }): string | null => {
  if (noted?.sha256) return noted.sha256
  const name = storeNameOf(path.replace(/^store\//, ''))
  return name && isNamedByItself(name) ? name.key : null
}

type FetchToArgs = Pick<OneArgs, 'from' | 'path' | 'signal'> & { temporaryPath: string }

/** Answers the bytes' sha256; null: it is not there any more. */
const fetchTo = async ({ from, path, signal, temporaryPath }: FetchToArgs): Promise<string | null> => {
  const body = await from.read(path)
  if (!body) return null
  const hash = createHash('sha256')
  const hashing = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(body, hashing, createWriteStream(temporaryPath), { signal })
  return hash.digest('hex')
}

const hashIn = async (place: Place, path: string): Promise<string | null> => {
  const body = await place.read(path)
  return body && (await streamChecksum(body)).sha256
}
