import type { SoundNote } from '../../core/audio/soundPhrases.ts'
import type { SoundAsset } from '../../core/audio/types.ts'
import type { SoundSettings } from './types.ts'
import { canonicalJson } from '../../core/hash/canonicalJson.ts'
import { sha256 } from '../../core/hash/sha256.ts'
import { hashFile } from '../ingest/hashFile.ts'
import { keptSound } from './keptSound.ts'
import { prepareSound } from './prepareSound.ts'

/** Counts up when another sound is made of the same file. */
const MUSIC_VERSION = 1

type MusicAssetArgs = { path: string; settings: SoundSettings; signal?: AbortSignal }

/** A file's music, decoded once: where there is no row that would know it, the store does. `failed` says why not. */
export const musicAsset = async ({
  path,
  settings,
  signal,
}: MusicAssetArgs): Promise<SoundAsset | { failed: SoundNote }> => {
  const stop = signal && { signal }
  const key = sha256(canonicalJson(['music', MUSIC_VERSION, await hashFile({ path, ...stop })]))
  const make = async () => {
    const sound = await prepareSound({ kind: 'music', path, settings, ...stop })
    return sound.status === 'usable' ? sound.asset : { failed: sound.reason }
  }
  return keptSound({ key, make, store: settings.store })
}
