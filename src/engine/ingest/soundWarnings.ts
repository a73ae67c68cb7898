import type { AudioTrack, ClipNote } from '../../core/ingest/types.ts'
import type { IngestAttempt } from './types.ts'
import { clipNote } from '../../core/ingest/clipNote.ts'
import { soundCheckArgs } from '../../core/ingest/soundCheckArgs.ts'
import { AUDIO_CODECS } from '../../core/ingest/untrustedInput.ts'
import { fileFailed } from './fileFailed.ts'

/** Whether the clip's own sound can be decoded. A clip with broken sound is still a good clip. */
export const soundWarnings = async ({
  attempt,
  audio,
}: {
  attempt: IngestAttempt
  audio: AudioTrack | null
}): Promise<ClipNote[]> => {
  // What the probe could not name is warned of already.
  if (!audio || !AUDIO_CODECS.includes(audio.codec ?? '')) return []
  const { limits, settings, signal, source } = attempt
  const unreadable = await settings
    .runFfmpeg({
      args: soundCheckArgs({ audio, input: source, limits }),
      reads: [source],
      ...(signal && { signal }),
    })
    .then(() => false, fileFailed)
  return unreadable ? [clipNote('sound_unreadable')] : []
}
