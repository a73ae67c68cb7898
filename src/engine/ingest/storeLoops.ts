import type { NormalisedClip } from '../../core/ingest/types.ts'
import type { SegmentKey } from '../../core/segments/types.ts'
import type { IngestAttempt } from './types.ts'
import pMap from 'p-map'
import { loopSpecs } from '../../core/ingest/loopSpecs.ts'
import { segmentKey } from '../../core/segments/segmentKey.ts'
import { encodeSegment } from '../encodeSegment.ts'
import { illustrateLoops } from './illustrateLoops.ts'

type StoreLoopsArgs = { attempt: IngestAttempt; clip: NormalisedClip }

/** Encodes the clip's loop segments at its own speed unless they are there, with their pictures; answers their keys. */
export const storeLoops = async ({ attempt, clip }: StoreLoopsArgs): Promise<SegmentKey[]> => {
  const { settings, signal } = attempt
  const { encoderBuild, fonts } = settings
  const loops = await pMap(
    loopSpecs(clip),
    async (spec) => {
      const key = segmentKey({ encoderBuild, fonts: fonts.files, spec })
      await encodeSegment({ key, settings, spec, ...(signal && { signal }) })
      return { key, spec }
    },
    { concurrency: 1 },
  )
  await illustrateLoops({ attempt, loops })
  return loops.map(({ key }) => key)
}
