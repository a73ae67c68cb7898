import type { SoundAsset } from '../../core/audio/types.ts'
import type { SoundSettings } from './types.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { storeNames } from '../storeNames.ts'

type KeptSoundArgs<Result> = {
  /** SHA-256 of all that the sound is made from. */
  key: string
  store: SoundSettings['store']
  /** Asked where it was never made, or where its PCM was removed since. Only assets are kept. */
  make: () => Promise<SoundAsset | Result>
}

/** What was made once is found beside the PCM by the key of its making. */
export const keptSound = async <Result extends { failed: unknown }>({
  key,
  make,
  store,
}: KeptSoundArgs<Result>): Promise<SoundAsset | Result> => {
  const name = storeNames.kept(key)
  if (await store.use(name)) {
    const kept = assetIn(await readFile(await store.localPath(name), 'utf8'))
    if (kept && (await store.use(storeNames.pcm(kept.hash)))) return kept
  }
  const made = await make()
  if ('failed' in made) return made
  // What was made of it before is gone, and an engine may speak differently each time.
  await store.remove(name)
  await store.put(name, (path) => writeFile(path, JSON.stringify(made)))
  return made
}

/** Null where a disk has damaged it: what is made anew takes its place. */
const assetIn = (text: string): SoundAsset | null => {
  try {
    return JSON.parse(text) as SoundAsset // written above
  } catch {
    return null
  }
}
