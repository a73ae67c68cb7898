import type { FileClips, FileSounds, WorkoutFile } from '../../core/workout/file/types.ts'
import type { IngestResult, IngestSettings } from '../../engine/ingest/types.ts'
import { join } from 'node:path'
import pMap from 'p-map'
import { wholeClip } from '../../core/workout/wholeClip.ts'
import { ingestClip } from '../../engine/ingestClip.ts'
import { OperatorError } from '../../server/OperatorError.ts'
import { canRead } from './canRead.ts'

type IngestClipsArgs = {
  clipsFolder: string
  concurrency: number
  file: WorkoutFile
  settings: IngestSettings
  signal: AbortSignal
  warn: (line: string) => void
}

export type IngestedClips = { clips: FileClips; sounds: FileSounds['clips'] }

type Usable = IngestResult & { status: 'usable' }

/** Judges and normalises every clip that the file names, each once; all unusable ones are told in one error. */
export const ingestClips = async (args: IngestClipsArgs): Promise<IngestedClips> => {
  const names = [...new Set(Object.values(args.file.exercises).map(({ clip }) => clip))]
  const ingested = await pMap(names, (name) => ingestOne({ ...args, name }), {
    concurrency: args.concurrency,
    signal: args.signal,
  })
  const unusable = ingested.filter((result) => typeof result === 'string')
  if (unusable.length > 0) throw new OperatorError(unusable.join('\n'))
  const byName = new Map(names.map((name, i) => [name, ingested[i] as Usable])) // the strings were thrown just now
  const exercises = Object.entries(args.file.exercises)
  return {
    // How the file wants it played is put on top of this where the snapshot is made.
    clips: Object.fromEntries(
      exercises.map(([id, { clip }]) => [id, wholeClip(byName.get(clip)!.normalised)]),
    ),
    sounds: soundsOf({ byName, exercises }),
  }
}

type SoundsOfArgs = {
  byName: ReadonlyMap<string, Usable>
  exercises: ReadonlyArray<[string, WorkoutFile['exercises'][string]]>
}

/** Of the exercises that ask for it. */
const soundsOf = ({ byName, exercises }: SoundsOfArgs): FileSounds['clips'] => {
  const asked = exercises.filter(([, { clipSound }]) => clipSound)
  const silent = asked.filter(([, { clip }]) => !byName.get(clip)!.sound)
  if (silent.length > 0)
    throw new OperatorError(
      silent
        .map(
          ([id, { clip }]) => `exercises.${id}.clipSound: nothing can be heard in ${clip}; remove clipSound.`,
        )
        .join('\n'),
    )
  return Object.fromEntries(
    asked.flatMap(([id, { clip }]) => {
      const { sound } = byName.get(clip)!
      return sound ? [[id, sound]] : []
    }),
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
  const result = await ingestClip({ settings, signal, sourcePath, withLoops: false })
  if (result.status === 'invalid') return `The clip ${name} cannot be used: ${result.reason.message}`
  for (const { message } of result.warnings) warn(`${name}: ${message}`)
  return result
}
