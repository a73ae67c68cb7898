import type { VirtualFile } from '../mp4/types.ts'
import type { FragmentPlan, FragmentRun, VideoFragment } from './planFragments.ts'
import { mediaFormat } from '../mp4/mediaFormat.ts'
import { picturePart } from '../mp4/picturePart.ts'
import { movieFragment } from './movieFragment.ts'

/** Depends on nothing; where decoding may start. */
const KEY_FRAME = 0x02000000
const OTHER_FRAME = 0x01010000

/** Data offset, flags of the first sample, sizes, composition offsets. */
const ONE_GOP = 0xa05
/** Flags per sample instead: else every key frame but the first would be marked as none. */
const SEVERAL_GOPS = 0xe01

/** The n-th entry of the video playlist, from 0; null where there is none. */
export const videoFragment = ({ plan, n }: { plan: FragmentPlan; n: number }): VirtualFile | null => {
  const fragment = plan.video[n]
  return fragment ? pictureFragment({ fragment, sequenceNumber: n + 1, trackId: 1 }) : null
}

type PictureFragmentArgs = { fragment: VideoFragment; sequenceNumber: number; trackId: number }

/** A fragment of a track that may be one of several in a file. */
export const pictureFragment = ({ fragment, sequenceNumber, trackId }: PictureFragmentArgs): VirtualFile => {
  const isOneGop = fragment.runs.length === 1
  return movieFragment({
    sequenceNumber,
    trackId,
    decodeTime: fragment.startFrame * mediaFormat.ticksPerFrame,
    ticksPerSample: mediaFormat.ticksPerFrame,
    defaultSampleFlags: OTHER_FRAME,
    trun: {
      version: 1, // signed composition offsets
      flags: isOneGop ? ONE_GOP : SEVERAL_GOPS,
      samples: fragment.frames,
      ...(isOneGop && { firstSampleFlags: KEY_FRAME }),
      rows: fragment.runs.flatMap((run) => rowsOf(run, { withFlags: !isOneGop })),
    },
    parts: fragment.runs.map(picturePart),
  })
}

/** Each run is one GOP: its first sample is its only key frame. */
const rowsOf = (
  { piece, fromFrame, toFrame }: FragmentRun,
  { withFlags }: { withFlags: boolean },
): number[] => {
  const { sampleOffsets, compositionTicks } = piece.index
  const rows: number[] = []
  for (let sample = fromFrame; sample < toFrame; sample++) {
    rows.push(sampleOffsets[sample + 1]! - sampleOffsets[sample]!)
    if (withFlags) rows.push(sample === fromFrame ? KEY_FRAME : OTHER_FRAME)
    rows.push(compositionTicks[sample]!)
  }
  return rows
}
