import type { SoundKey, SoundSpec } from '../core/segments/types.ts'
import type { EngineSettings } from './types.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cutChunk } from '../core/audio/cutChunk.ts'
import { mixChunk } from '../core/audio/mixChunk.ts'
import { slicesOf } from '../core/audio/slicesOf.ts'
import { soundArgs } from '../core/audio/soundArgs.ts'
import { readSlices } from './readSlices.ts'
import { storeNames } from './storeNames.ts'
import { withScratch } from './withScratch.ts'

/** A chunk is at most 44 s of sound; FFmpeg encodes it in a quarter of a second. */
const TIMEOUT_MS = 60_000

export type EncodeSoundArgs = {
  key: SoundKey
  settings: Pick<EngineSettings, 'runFfmpeg' | 'scratchDir' | 'store'>
  signal?: AbortSignal
  spec: SoundSpec
}

/** Mixes and encodes one chunk into the store; what is stored is left as it is. Rejects where a sound is missing. */
export const encodeSound = async ({
  key,
  settings,
  signal,
  spec,
}: EncodeSoundArgs): Promise<{ cpuSeconds: number }> => {
  const { runFfmpeg, scratchDir, store } = settings
  const name = storeNames.sound(key)
  if (await store.has(name)) return { cpuSeconds: 0 }
  const pcm = await readSlices({ slices: slicesOf(spec), store })
  return withScratch({ purpose: 'sound', scratchDir }, async (folder) => {
    const output = join(folder, 'chunk.aac')
    const { cpuSeconds } = await runFfmpeg({
      args: soundArgs({ output, spec }),
      input: mixChunk({ pcm, spec }),
      reads: [],
      timeoutMs: TIMEOUT_MS,
      writes: folder,
      ...(signal && { signal }),
    })
    const chunk = cutChunk({ aacFrames: spec.aacFrames, encoded: await readFile(output) })
    await store.put(name, (tempPath) => writeFile(tempPath, chunk))
    return { cpuSeconds }
  })
}
