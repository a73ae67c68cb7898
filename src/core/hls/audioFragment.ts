import type { Programme } from '../mp4/createProgramme.ts'
import type { VirtualFile } from '../mp4/types.ts'
import type { FragmentPlan } from './planFragments.ts'
import { mediaFormat } from '../mp4/mediaFormat.ts'
import { soundParts, soundSizes } from '../mp4/soundParts.ts'
import { movieFragment } from './movieFragment.ts'

const EVERY_SAMPLE_IS_KEY = 0x02000000

/** Data offset and sizes. */
const TRUN_FLAGS = 0x201

/** The n-th entry of the audio playlist, from 0; null where there is none. The priming packet is in none. */
export const audioFragment = ({ plan, n }: { plan: FragmentPlan; n: number }): VirtualFile | null => {
  const fragment = plan.audio[n]
  const { programme } = plan
  return fragment ? soundFragment({ ...fragment, programme, sequenceNumber: n + 1, trackId: 1 }) : null
}

type SoundFragmentArgs = {
  /** On the programme's AAC grid; the end exclusive. */
  fromSlot: number
  toSlot: number
  programme: Pick<Programme, 'sounds'>
  sequenceNumber: number
  trackId: number
}

/** A fragment of a track that may be one of several in a file. */
export const soundFragment = ({
  fromSlot,
  programme,
  sequenceNumber,
  toSlot,
  trackId,
}: SoundFragmentArgs): VirtualFile => {
  const range = { programme, fromSlot, toSlot }
  return movieFragment({
    sequenceNumber,
    trackId,
    decodeTime: fromSlot * mediaFormat.samplesPerAacFrame,
    ticksPerSample: mediaFormat.samplesPerAacFrame,
    defaultSampleFlags: EVERY_SAMPLE_IS_KEY,
    trun: {
      version: 0,
      flags: TRUN_FLAGS,
      samples: toSlot - fromSlot,
      rows: soundSizes(range),
    },
    parts: soundParts(range),
  })
}
