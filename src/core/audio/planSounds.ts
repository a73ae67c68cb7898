import type { SoundSpec } from '../segments/types.ts'
import type { Timeline } from '../timeline/types.ts'
import type { Sounds } from './types.ts'
import { AAC_FRAME_SAMPLES, aacFrameOfFrame } from './grid.ts'
import { soundsWithin } from './soundsWithin.ts'
import { POSTROLL_FRAMES, PREROLL_FRAMES } from './rolls.ts'

/** A chunk longer than this is cut, so that its PCM stays near 8 MB however long the interval is (≈ 43.7 s). */
const MAX_CHUNK_FRAMES = 2048

const SOUND_BITRATE_KBPS = 128

type PlanSoundsArgs = {
  timeline: Timeline
  /** Counted from the programme's first sample. */
  sounds: Sounds
}

/**
 * The programme's sound in chunks, in order. Slot s of the programme's AAC grid is the packet that completes samples
 * [s, s + 1) × 1024; slot −1 is the priming packet. A packet's window reaches over the next slot, so an interval owns
 * its slots one earlier than its first sample: whatever begins on its first frame is in its own chunk.
 * The chunks' `aacFrames` add up to the programme's frames + 1 (priming).
 */
export const planSounds = ({ sounds, timeline }: PlanSoundsArgs): SoundSpec[] => {
  const { frameRate, intervals, totalFrames } = timeline
  const lastSlot = aacFrameOfFrame({ frame: totalFrames, frameRate })
  const starts = intervals.map(({ startFrame }) => aacFrameOfFrame({ frame: startFrame, frameRate }) - 1)
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? lastSlot
    return cuts({ start, end }).map(([from, to]) => chunk({ from, sounds, to }))
  })
}

const cuts = ({ start, end }: { start: number; end: number }): Array<[number, number]> =>
  Array.from({ length: Math.ceil((end - start) / MAX_CHUNK_FRAMES) }, (_, i) => [
    start + i * MAX_CHUNK_FRAMES,
    Math.min(end, start + (i + 1) * MAX_CHUNK_FRAMES),
  ])

/** Sounds are given relative to the chunk, so equal sound at another place is the same chunk. */
const chunk = ({ from, sounds, to }: { from: number; sounds: Sounds; to: number }): SoundSpec => ({
  aacFrames: to - from,
  bitrateKbps: SOUND_BITRATE_KBPS,
  ...soundsWithin({
    from: (from - PREROLL_FRAMES) * AAC_FRAME_SAMPLES,
    origin: from * AAC_FRAME_SAMPLES,
    sounds,
    to: (to + POSTROLL_FRAMES) * AAC_FRAME_SAMPLES,
  }),
})
