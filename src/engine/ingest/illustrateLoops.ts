import type { SegmentKey, SegmentSpec } from '../../core/segments/types.ts'
import type { IngestAttempt } from './types.ts'
import { createMediaIndexLoader } from '../../adapters/store/createMediaIndexLoader.ts'
import { mediaFormat } from '../../core/mp4/mediaFormat.ts'
import { favouriteFrame } from '../../core/segments/favouriteFrame.ts'
import { storeFrame } from '../storeFrame.ts'
import { makeStrips } from '../thumbnails/makeStrips.ts'

type IllustrateLoopsArgs = {
  attempt: IngestAttempt
  /** In their order; at least one. */
  loops: ReadonlyArray<{ key: SegmentKey; spec: SegmentSpec }>
}

/**
 * The thumbnails of loop segments, and what the poster of a workout shows that begins with them: such a version starts no
 * FFmpeg for its pictures. A poster that no version took for long is swept, and made again at need.
 */
export const illustrateLoops = async ({ attempt, loops }: IllustrateLoopsArgs): Promise<void> => {
  const { settings, signal } = attempt
  const stop = signal && { signal }
  const [first] = loops
  if (!first) throw new RangeError('illustrateLoops: a clip has at least one loop segment, got none')
  const { heightPx, widthPx, frameRate } = first.spec.video
  const manifest = {
    video: { frameRate, heightPx, widthPx, frames: loops.reduce((sum, { spec }) => sum + spec.frames, 0) },
    pieces: loops.map(({ key, spec }) => ({ key, fromFrame: 0, toFrame: spec.frames })),
    sound: { sampleRateHz: mediaFormat.sampleRateHz, aacFrames: 0, pieces: [] },
  }
  const { segments: indexOf } = await createMediaIndexLoader({ store: settings.store })(manifest)
  await makeStrips({ indexOf, manifest, settings, ...stop })
  await storeFrame({ frame: favouriteFrame(first.spec.frames), segment: first.key, settings, ...stop })
}
