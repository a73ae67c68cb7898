import type { Envelope, Sounds } from './types.ts'

type SoundsWithinArgs = {
  sounds: Sounds
  /** The part that is heard; the end exclusive. */
  from: number
  to: number
  /** The sample that what is answered counts from. */
  origin: number
}

/** What of the sounds is heard in a part. Equal for parts that sound the same, wherever they are. */
export const soundsWithin = ({ from, origin, sounds, to }: SoundsWithinArgs): Sounds => {
  const within = <T extends { atSample: number }>(all: readonly T[], lengthOf: (each: T) => number): T[] =>
    all
      .filter((each) => each.atSample < to && each.atSample + lengthOf(each) > from)
      .map((each) => ({ ...each, atSample: each.atSample - origin }))
  const samplesOf = ({ samples }: { samples: number }) => samples
  const tones = within(sounds.tones, ({ durationSamples }) => durationSamples)
  const voices = within(sounds.voices, samplesOf)
  const music = within(sounds.music, samplesOf)
  const clips = within(sounds.clips, samplesOf)
  const hasBed = music.length + clips.length > 0
  return {
    ...{ tones, voices, music, clips },
    bedGain: hasBed ? envelopeWithin({ envelope: sounds.bedGain, from, origin, to }) : [],
    gainDb: tones.length + voices.length > 0 || hasBed ? sounds.gainDb : 0,
  }
}

type EnvelopeWithinArgs = Pick<SoundsWithinArgs, 'from' | 'origin' | 'to'> & { envelope: Envelope }

/** The points whose lines pass through the part. What is level there keeps no trace of points far away. */
const envelopeWithin = ({ envelope, from, origin, to }: EnvelopeWithinArgs): Envelope => {
  const firstInside = envelope.findIndex(({ atSample }) => atSample > from)
  const begin = Math.max(0, (firstInside === -1 ? envelope.length : firstInside) - 1)
  const after = envelope.findIndex(({ atSample }) => atSample >= to)
  const points = envelope.slice(begin, after === -1 ? envelope.length : after + 1)
  if (points.every(({ gain }) => gain === points[0]!.gain)) return level({ at: from - origin, points })
  const isLine = (i: number) => points[i]!.gain !== points[i + 1]?.gain && points[i + 1] !== undefined
  // A level stretch says the same from any of its points: the one nearest to the part stands for it.
  const moved = points.map((point, i) => {
    if (i === 0 && point.atSample < from && !isLine(0)) return { ...point, atSample: from }
    const isLast = i === points.length - 1
    return isLast && point.atSample > to && i > 0 && !isLine(i - 1) ? { ...point, atSample: to } : point
  })
  return moved.map(({ atSample, gain }) => ({ atSample: atSample - origin, gain }))
}

const level = ({ at, points }: { at: number; points: Envelope }): Envelope => {
  const gain = points[0]?.gain ?? 1
  return gain === 1 ? [] : [{ atSample: at, gain }]
}
