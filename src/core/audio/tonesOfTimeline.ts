import type { Cue, IntervalKind, Timeline } from '../timeline/types.ts'
import type { BeepSet, Tone } from './types.ts'
import { type Beep, type BeepKind, type BeepSound, beepSets } from './beepSets.ts'
import { sampleOfFrame, SAMPLE_RATE_HZ } from './grid.ts'

type TonesOfTimelineArgs = {
  timeline: Pick<Timeline, 'frameRate' | 'intervals'>
  beeps: BeepSet
  /** Nothing else is heard in this programme. */
  alone: boolean
}

/** Every tone of the programme in order of time; `atSample` counts from the programme's first sample. */
export const tonesOfTimeline = ({ alone, beeps, timeline }: TonesOfTimelineArgs): Tone[] => {
  const set = beepSets[beeps]
  const gain = alone ? set.aloneGain : set.mixedGain
  return timeline.intervals
    .flatMap(({ cues, kind }) => cues.map((cue) => ({ cue, beep: beepOf({ cue, kind, set }) })))
    .flatMap(({ beep, cue }) => {
      const atSample = sampleOfFrame({ frame: cue.atFrame, frameRate: timeline.frameRate })
      return notesOf({ atSample, beep, gain, set })
    })
    .sort((a, b) => a.atSample - b.atSample)
}

const kinds: Readonly<Record<IntervalKind, BeepKind>> = {
  prepare: 'prepare',
  switch_sides: 'prepare',
  work: 'work',
  rest: 'rest',
  round_rest: 'rest',
  message: 'rest',
  outro: 'end',
}

/** What is spoken is no beep. */
const beepOf = ({ cue, kind, set }: { cue: Cue; kind: IntervalKind; set: BeepSound }): Beep => {
  if (cue.type === 'countdown') return set.countdown[kinds[kind]]
  return cue.type === 'go' ? set.go[kinds[kind]] : []
}

type NotesOfArgs = { atSample: number; beep: Beep; gain: number; set: BeepSound }

const notesOf = ({ atSample, beep, gain, set: { timbre } }: NotesOfArgs): Tone[] => {
  const { decayMs, partials } = timbre
  return beep.map(({ durationMs, frequencyHz }, i) => {
    const before = beep.slice(0, i).reduce((sum, note) => sum + note.durationMs, 0)
    return {
      atSample: atSample + samplesOf(before),
      durationSamples: samplesOf(durationMs),
      frequencyHz,
      gain,
      partials,
      decaySamples: decayMs === null ? null : samplesOf(decayMs),
    }
  })
}

const samplesOf = (milliseconds: number): number => Math.round((milliseconds * SAMPLE_RATE_HZ) / 1000)
