import type { SoundAsset } from '../../core/audio/types.ts'
import type { WorkoutFile } from '../../core/workout/file/types.ts'
import type { IngestSettings } from '../../engine/ingest/types.ts'
import { join } from 'node:path'
import pMap from 'p-map'
import { musicAsset } from '../../engine/sound/musicAsset.ts'
import { OperatorError } from '../../server/OperatorError.ts'
import { canRead } from './canRead.ts'

type IngestMusicArgs = {
  clipsFolder: string
  concurrency: number
  file: Pick<WorkoutFile, 'audio'>
  settings: IngestSettings
  signal: AbortSignal
}

/** The file's tracks as programmes hear them, in the order of play; all unusable ones are told in one error. */
export const ingestMusic = async (args: IngestMusicArgs): Promise<SoundAsset[]> => {
  const names = args.file.audio?.music ?? []
  const distinct = [...new Set(names)]
  const { concurrency, signal } = args
  const ingested = await pMap(distinct, (name) => ingestOne({ ...args, name }), { concurrency, signal })
  const unusable = ingested.filter((result) => typeof result === 'string')
  if (unusable.length > 0) throw new OperatorError(unusable.join('\n'))
  const byName = new Map(distinct.map((name, i) => [name, ingested[i] as SoundAsset])) // the strings were thrown just now
  return names.map((name) => byName.get(name)!)
}

/** The track, or in words why it cannot be used. */
const ingestOne = async ({
  clipsFolder,
  name,
  settings,
  signal,
}: IngestMusicArgs & { name: string }): Promise<SoundAsset | string> => {
  const path = join(clipsFolder, name)
  if (!(await canRead(path))) return `The music ${name} is not in ${clipsFolder}, or cannot be read.`
  const made = await musicAsset({ path, settings, signal })
  return 'failed' in made ? `The music ${name} cannot be used: ${made.failed.message}` : made
}
