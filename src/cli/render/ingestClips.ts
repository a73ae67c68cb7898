import type { FileClips, WorkoutFile } from '../../core/workout/file/types.ts'
import type { ClipSnapshot } from '../../core/timeline/types.ts'
import type { IngestResult, IngestSettings } from '../../engine/ingest/types.ts'
import { join } from 'node:path'
import { access } from 'node:fs/promises'
import pMap from 'p-map'
import { ingestClip } from '../../engine/ingestClip.ts'
import { OperatorError } from '../../server/OperatorError.ts'

type IngestClipsArgs = {
  clipsFolder: string
  concurrency: number
  file: WorkoutFile
  settings: IngestSettings
  signal: AbortSignal
  warn: (line: string) => void
}

type Usable = IngestResult & { status: 'usable' }

/** Judges and normalises every clip that the file names, each once; all unusable ones are told in one error. */
export const ingestClips = async (args: IngestClipsArgs): Promise<FileClips> => {
  const names = [...new Set(Object.values(args.file.exercises).map(({ clip }) => clip))]
  const ingested = await pMap(names, (name) => ingestOne({ ...args, name }), {
    concurrency: args.concurrency,
    signal: args.signal,
  })
  const unusable = ingested.filter((result) => typeof result === 'string')
  if (unusable.length > 0) throw new OperatorError(unusable.join('\n'))
  const byName = new Map(names.map((name, i) => [name, ingested[i] as Usable])) // the strings were thrown just now
  return Object.fromEntries(
    Object.entries(args.file.exercises).map(([id, { clip }]) => [id, snapshotOf(byName.get(clip)!)]),
  )
}

/** The clip, or in words why it cannot be used. */
const ingestOne = async ({
  clipsFolder,
  name,
  settings,
  signal,
  warn,
}: IngestClipsArgs & { name: string }): Promise<Usable | string> => {
  const sourcePath = join(clipsFolder, name)
  if (!(await canRead(sourcePath))) return `The clip ${name} is not in ${clipsFolder}, or cannot be read.`
  const result = await ingestClip({ loopSpeeds: [], settings, signal, sourcePath })
  if (result.status === 'invalid') return `The clip ${name} cannot be used: ${result.reason.message}`
  for (const { message } of result.warnings) warn(`${name}: ${message}`)
  return result
}

const canRead = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** How the file wants it played is put on top of this where the snapshot is made. */
const snapshotOf = ({ normalised: { durationMs, hash, heightPx, widthPx } }: Usable): ClipSnapshot => ({
  hash,
  durationMs,
  widthPx,
  heightPx,
  trim: null,
  playback: 'loop',
  focal: { x: 0.5, y: 0.5 },
  fit: 'crop',
})
