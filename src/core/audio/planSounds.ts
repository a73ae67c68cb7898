import type { SoundSpec } from '../segments/types.ts'
import type { Timeline } from '../timeline/types.ts'
import type { Sounds } from './types.ts'
import { AAC_FRAME_SAMPLES, aacFrameOfFrame } from './grid.ts'
import { soundsWithin } from './soundsWithin.ts'
import { POSTROLL_FRAMES, PREROLL_FRAMES } from './rolls.ts'

type ChunkFrames = { first: number; further: number }

/**
 * What is longer is cut. What comes is named when an interval begins, so its first 2.7 s are a chunk of their own: another
 * order encodes that anew. Silence and countdowns are alike all over a programme, in pieces of 10.9 s. Music is nowhere the
 * same: fewer runs of FFmpeg then, and still no more than 8 MB of PCM (43.7 s).
 */
const MAX_CHUNK_FRAMES: Readonly<Record<'withMusic' | 'withoutMusic', ChunkFrames>> = {
  withMusic: { first: 2048, further: 2048 },
  withoutMusic: { first: 128, further: 512 },
}

/**
 * FFmpeg's encoder gives hard drum hits of a full mix up to 6 dB more than they had at 128 kbit/s, which breaks the limit
 * on peaks; at 192, and without noise shaping (`soundArgs`), the worst four of 200 random workouts stay at −2.9 dBTP or under.
 * Speech and beeps have no such hits.
 */
const BITRATES_KBPS = { ofSpeech: 128, ofMusic: 192 }

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
  const most = MAX_CHUNK_FRAMES[sounds.music.length > 0 ? 'withMusic' : 'withoutMusic']
  const starts = intervals.map(({ startFrame }) => aacFrameOfFrame({ frame: startFrame, frameRate }) - 1)
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? lastSlot
    return cuts({ end, most, start }).map(([from, to]) => chunk({ from, sounds, to }))
  })
}

type CutsArgs = { start: number; end: number; most: ChunkFrames }

const cuts = ({ end, most, start }: CutsArgs): Array<[number, number]> => {
  const second = Math.min(end, start + most.first)
  const further = Array.from({ length: Math.ceil((end - second) / most.further) }, (_, i) => {
    const from = second + i * most.further
    return [from, Math.min(end, from + most.further)] satisfies [number, number]
  })
  return [[start, second], ...further]
}

/** Sounds are given relative to the chunk, so equal sound at another place is the same chunk. */
const chunk = ({ from, sounds, to }: { from: number; sounds: Sounds; to: number }): SoundSpec => {
  const heard = soundsWithin({
    from: (from - PREROLL_FRAMES) * AAC_FRAME_SAMPLES,
    origin: from * AAC_FRAME_SAMPLES,
    sounds,
    to: (to + POSTROLL_FRAMES) * AAC_FRAME_SAMPLES,
  })
  const recorded = heard.music.length + heard.clips.length > 0
  return {
    aacFrames: to - from,
    bitrateKbps: BITRATES_KBPS[recorded ? 'ofMusic' : 'ofSpeech'],
    ...heard,
  }
}
