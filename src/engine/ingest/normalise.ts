import type { ClipNote, NormalisedClip, VideoTrack } from '../../core/ingest/types.ts'
import type { IngestAttempt } from './types.ts'
import { join } from 'node:path'
import { clipNote } from '../../core/ingest/clipNote.ts'
import { normaliseArgs } from '../../core/ingest/normaliseArgs.ts'
import { normalisedFrames } from '../../core/ingest/normalisedFrames.ts'
import { normalisedRate } from '../../core/ingest/normalisedRate.ts'
import { storeNames } from '../storeNames.ts'
import { WrongOutputError } from '../WrongOutputError.ts'
import { fileFailed } from './fileFailed.ts'
import { hashFile } from './hashFile.ts'
import { linkOrCopy } from './linkOrCopy.ts'

/** Each frame as long as tone mapping of 4K takes on a busy core; a file that needs more than that is not worth the wait. */
const TIMEOUT_MS = { base: 120_000, perFrame: 300 }

type NormaliseResult = { normalised: NormalisedClip } | { refused: ClipNote }

/** Decodes the whole original into the normalised clip and stores that; a clip that breaks off is refused. */
export const normalise = async ({
  attempt,
  video,
}: {
  attempt: IngestAttempt
  video: VideoTrack
}): Promise<NormaliseResult> => {
  const { folder, limits, settings, signal, source } = attempt
  const output = join(folder, 'normalised.mp4')
  let decoded = 0
  const args = normaliseArgs({ input: source, limits, output, video })
  const onFrame = (frame: number) => (decoded = frame)
  const broken = await settings
    .runFfmpeg({
      args,
      onFrame,
      reads: [source],
      timeoutMs: TIMEOUT_MS.base + TIMEOUT_MS.perFrame * normalisedFrames(video),
      writes: folder,
      ...(signal && { signal }),
    })
    .then(() => false, fileFailed)
  if (broken) return { refused: brokenOff({ frames: decoded, video }) }
  const clip = await measure({ attempt, path: output })
  if (isCutShort({ frames: clip.frames, video }))
    return { refused: brokenOff({ frames: clip.frames, video }) }
  const hash = await hashFile({ path: output, ...(signal && { signal }) })
  await settings.store.put(storeNames.clip(hash), (to) => linkOrCopy({ from: output, to }))
  const { durationMs, frameRate, heightPx, widthPx } = clip
  return { normalised: { hash, durationMs, widthPx, heightPx, frameRate } }
}

/** Exit 0 proves nothing: what was written is asked. */
const measure = async ({ attempt, path }: { attempt: IngestAttempt; path: string }) => {
  const { settings, signal } = attempt
  const probe = await settings.probe({ path, ...(signal && { signal }) })
  if (!probe.readable || !probe.video)
    throw new WrongOutputError(`The normalised clip ${path} cannot be read`)
  const { heightPx, timing, widthPx } = probe.video
  return {
    durationMs: Math.round(timing.durationMs),
    frameRate: Math.round(timing.averageRate * 1000) / 1000,
    frames: timing.frames,
    heightPx,
    widthPx,
  }
}

/** A frame or two are rounding; a twentieth is missing material. */
const isCutShort = ({ frames, video }: { frames: number; video: VideoTrack }): boolean => {
  const expected = normalisedFrames(video)
  return expected - frames > Math.max(2, expected * 0.05)
}

const brokenOff = ({ frames, video }: { frames: number; video: VideoTrack }): ClipNote => {
  const { den, num } = normalisedRate(video)
  if (frames === 0) return clipNote('no_frames')
  const promisedSeconds = video.timing.durationMs / 1000
  return clipNote('incomplete', { promisedSeconds, readSeconds: (frames * den) / num })
}
