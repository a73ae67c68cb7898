import type { SoundAsset, SoundHash } from '../../../core/audio/types.ts'
import type { SoundColumns } from './types.ts'

type AssetOfArgs = { status?: string | null; sound?: SoundColumns | null }

/** null: ingest has not finished with it, or has refused it. */
export const assetOf = ({ sound, status }: AssetOfArgs): SoundAsset | null => {
  const { hash, loudness, samples } = sound ?? {}
  if (status !== 'usable' || !hash || !samples || !Array.isArray(loudness)) return null
  return { hash: hash as SoundHash, samples, loudness: loudness as number[] } // ingest wrote them
}
