import type { RenderPlan } from '../../src/core/segments/types.ts'
import { AAC_FRAME_SAMPLES } from '../../src/core/audio/grid.ts'
import { toneSamples } from '../../src/core/audio/toneSamples.ts'

export type Beep = {
  /** From the programme's first sample. */
  atSample: number
  /** How it sounds alone, −1 to 1. */
  samples: Float64Array
}

/** The beeps of the first output, each with all its notes. */
export const beepsOfPlan = ({ outputs, sounds }: RenderPlan): Beep[] => {
  // The first slot is the encoder's priming.
  let origin = -AAC_FRAME_SAMPLES
  const notes = outputs[0]!.sounds.flatMap(({ aacFrames, key }) => {
    const length = aacFrames * AAC_FRAME_SAMPLES
    const begin = origin
    origin += length
    const { gainDb, tones } = sounds.get(key)!
    return tones
      .filter(({ atSample }) => atSample >= 0 && atSample < length)
      .map((tone) => ({
        atSample: begin + tone.atSample,
        samples: toneSamples({ tone: { ...tone, gain: tone.gain * 10 ** (gainDb / 20) } }),
      }))
  })
  return notes.reduce<Beep[]>((beeps, note) => {
    const last = beeps.at(-1)
    if (last && note.atSample <= last.atSample + last.samples.length) beeps.splice(-1, 1, joined(last, note))
    else beeps.push(note)
    return beeps
  }, [])
}

const joined = (first: Beep, second: Beep): Beep => {
  const offset = second.atSample - first.atSample
  const samples = new Float64Array(Math.max(first.samples.length, offset + second.samples.length))
  samples.set(first.samples)
  second.samples.forEach((level, i) => (samples[offset + i]! += level))
  return { atSample: first.atSample, samples }
}
