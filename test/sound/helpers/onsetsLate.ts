import type { Timeline } from '../../../src/core/timeline/types.ts'
import { sampleOfFrame } from '../../../src/core/audio/grid.ts'

/** About 0.6 % of full scale: above what an encoder leaves of silence, under any word's first sound. */
const AUDIBLE = 200
/** A beep rises for 5 ms, a word begins softly. */
const LATEST_SAMPLES = 4096

type OnsetsLateArgs = {
  /** Mono, 48 kHz; from the programme's first sample. Silent but for what cues sound like. */
  pcm: Int16Array
  timeline: Timeline
}

/** By how many samples each cue that is heard begins after its frame; negative: before it. NaN: it is not heard. */
export const onsetsLate = ({ pcm, timeline: { frameRate, intervals } }: OnsetsLateArgs): number[] =>
  intervals
    .flatMap(({ cues }) => cues)
    .filter(({ spoken, type }) => spoken || type === 'countdown' || type === 'go')
    .map(({ atFrame }) => {
      const at = sampleOfFrame({ frame: atFrame, frameRate })
      const from = Math.max(0, at - 1024)
      const first = pcm.subarray(from, at + LATEST_SAMPLES).findIndex((level) => Math.abs(level) > AUDIBLE)
      return first < 0 ? Number.NaN : from + first - at
    })
