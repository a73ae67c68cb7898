import type { NormalisedClip } from '../../core/ingest/types.ts'
import type { SegmentKey } from '../../core/segments/types.ts'
import type { IngestAttempt } from './types.ts'
import { loopSpec } from '../../core/ingest/loopSpec.ts'
import { segmentKey } from '../../core/segments/segmentKey.ts'
import { encodeSegment } from '../encodeSegment.ts'

type StoreLoopArgs = { attempt: IngestAttempt; clip: NormalisedClip }

/** Encodes the clip's loop segment at speed 1 unless it is there, and answers its key. */
export const storeLoop = async ({ attempt, clip }: StoreLoopArgs): Promise<SegmentKey> => {
  const { settings, signal } = attempt
  const spec = loopSpec({ clip })
  const key = segmentKey({ encoderBuild: settings.encoderBuild, fontHashes: settings.fonts.hashes, spec })
  await encodeSegment({ key, settings, spec, ...(signal && { signal }) })
  return key
}
