import type { EncodeSoundsArgs, SoundPiece } from './encodeSounds.ts'
import { encodeSounds } from './encodeSounds.ts'

export type EncodeSoundArgs = SoundPiece & Omit<EncodeSoundsArgs, 'pieces'>

/** One chunk into the store. Rejects where a sound is missing. */
export const encodeSound = async ({
  key,
  spec,
  ...args
}: EncodeSoundArgs): Promise<{ cpuSeconds: number }> => {
  const [ended] = await encodeSounds({ ...args, pieces: [{ key, spec }] })
  if (ended && 'error' in ended) throw ended.error
  return { cpuSeconds: ended?.cpuSeconds ?? 0 }
}
