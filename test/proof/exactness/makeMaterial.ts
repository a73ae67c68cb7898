import type { SoundAsset } from '../../../src/core/audio/types.ts'
import type { NormalisedClip } from '../../../src/core/ingest/types.ts'
import type { IngestSettings } from '../../../src/engine/ingest/types.ts'
import { join } from 'node:path'
import { ingestClip } from '../../../src/engine/ingestClip.ts'
import { ffmpeg } from '../../ingest/helpers/ffmpeg.ts'
import { makeSound } from '../../sound/helpers/makeSound.ts'
import { clipSoundSource, songSource } from '../../sound/helpers/soundSources.ts'
import { clipNames, clipRecipes, type ClipName } from './clipRecipes.ts'

/** What all programmes are made of. */
export type Material = {
  clips: Record<ClipName, NormalisedClip>
  songs: readonly [SoundAsset, SoundAsset]
  clipSound: SoundAsset
}

type MakeMaterialArgs = { folder: string; seed: number; settings: IngestSettings }

export const makeMaterial = async ({ folder, seed, settings }: MakeMaterialArgs): Promise<Material> => {
  const clips: Partial<Material['clips']> = {}
  for (const name of clipNames) clips[name] = await makeClip({ folder, name, settings })
  const sound = (kind: 'music' | 'clip', source: string) => makeSound({ folder, kind, settings, source })
  return {
    clips: clips as Material['clips'], // each of them was made
    songs: [
      await sound('music', songSource({ seconds: 9, seed })),
      await sound('music', songSource({ seconds: 5, seed: seed + 1 })),
    ],
    clipSound: await sound('clip', clipSoundSource({ seconds: 3, seed })),
  }
}

type MakeClipArgs = { folder: string; name: ClipName; settings: IngestSettings }

const makeClip = async ({ folder, name, settings }: MakeClipArgs): Promise<NormalisedClip> => {
  const { frames, source } = clipRecipes[name]
  const sourcePath = join(folder, `${clipNames.indexOf(name)}.mov`)
  await ffmpeg(
    ...['-f', 'lavfi', '-i', source, '-frames:v', String(frames), '-pix_fmt', 'yuv420p', sourcePath],
  )
  const result = await ingestClip({ settings, sourcePath, withLoops: false })
  if (result.status !== 'usable')
    throw new Error(`the proof's clip "${name}" is invalid: ${result.reason.message}`)
  return result.normalised
}
