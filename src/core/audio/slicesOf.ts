import type { SoundSpec } from '../segments/types.ts'
import type { BedSound, PlacedSound, SoundHash } from './types.ts'
import { heardSpan } from './heardSpan.ts'

/** Part of a stored sound; in samples, `samples` at least 1. */
export type Slice = { sound: SoundHash; fromSample: number; samples: number }

/** What has to be read to mix a chunk: one slice per voice, then per music, then per clip, in their order. */
export const slicesOf = (spec: SoundSpec): Slice[] => {
  const heard = heardSpan(spec)
  return [...spec.voices, ...spec.music, ...spec.clips].map((placed) => sliceOf({ heard, placed }))
}

type SliceOfArgs = { heard: { from: number; to: number }; placed: PlacedSound & Partial<BedSound> }

const sliceOf = ({ heard, placed }: SliceOfArgs): Slice => {
  const { atSample, fromSample, samples, sound, speed = 1 } = placed
  const from = Math.max(heard.from, atSample) - atSample
  const to = Math.min(heard.to, atSample + samples) - atSample
  const first = fromSample + Math.floor(from * speed)
  // Between two samples the level is on the line from one to the next.
  const end = speed === 1 ? fromSample + to : fromSample + Math.floor((to - 1) * speed) + 2
  return { sound, fromSample: first, samples: end - first }
}
