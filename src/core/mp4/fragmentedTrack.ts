import type { TrackKind } from './trackBoxes.ts'
import { box } from './box.ts'
import { chunkOffsets, sampleSizes, sampleToChunk, timeToSample } from './sampleTables.ts'
import { mediaBox, sampleDescription, trackHeader } from './trackBoxes.ts'

type FragmentedTrackArgs = { sampleEntry: Uint8Array; timescale: number; track: TrackKind; trackId: number }

/** A track whose tables are empty: what there is, the fragments say. */
export const fragmentedTrack = ({
  sampleEntry,
  timescale,
  track,
  trackId,
}: FragmentedTrackArgs): Uint8Array => {
  const tables = [
    sampleDescription(sampleEntry),
    timeToSample(0, 0),
    sampleToChunk([]),
    sampleSizes([]),
    chunkOffsets([], { large: false }),
  ]
  return box(
    'trak',
    trackHeader({ trackId, duration: 0, track }),
    mediaBox({ timescale, duration: 0, track, tables }),
  )
}
