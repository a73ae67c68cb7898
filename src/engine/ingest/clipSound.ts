import type { SoundAsset } from '../../core/audio/types.ts'
import type { AudioTrack, ClipNote } from '../../core/ingest/types.ts'
import type { IngestAttempt } from './types.ts'
import { prepareSound } from '../sound/prepareSound.ts'
import { soundWarnings } from './soundWarnings.ts'

type ClipSoundArgs = { attempt: IngestAttempt; audio: AudioTrack | null }

/** What a clip's microphone heard, for exercises that play it; null where that is nothing, or cannot be decoded. */
export const clipSound = async ({
  attempt,
  audio,
}: ClipSoundArgs): Promise<{ sound: SoundAsset | null; warnings: ClipNote[] }> => {
  const warnings = await soundWarnings({ attempt, audio })
  if (!audio || warnings.length > 0) return { sound: null, warnings }
  const { settings, signal, source } = attempt
  const prepared = await prepareSound({ kind: 'clip', path: source, settings, ...(signal && { signal }) })
  return { sound: prepared.status === 'usable' ? prepared.asset : null, warnings }
}
