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
  if (!fragment) return null
  const range = { programme: plan.programme, ...fragment }
  return movieFragment({
    sequenceNumber: n + 1,
    decodeTime: fragment.fromSlot * mediaFormat.samplesPerAacFrame,
    ticksPerSample: mediaFormat.samplesPerAacFrame,
    defaultSampleFlags: EVERY_SAMPLE_IS_KEY,
    trun: {
      version: 0,
      flags: TRUN_FLAGS,
      samples: fragment.toSlot - fragment.fromSlot,
      rows: soundSizes(range),
    },
    parts: soundParts(range),
  })
}
