import type { Beep } from './beepsOfPlan.ts'

type WorstOnsetArgs = {
  beeps: readonly Beep[]
  /** One channel. */
  pcm: Int16Array
}

/** As far as a beep is looked for to either side of its cue: two AAC frames. */
const REACH_SAMPLES = 2048
/** Of the highest tone a ninth of a period. */
const COARSE_SAMPLES = 4
/** A tone is nearly as like itself a period later: all that come this near the best are looked at sample by sample. */
const NEARLY = 0.85
/** Of the planned level; what sounds over it takes away or adds a little. */
const LEAST_LEVEL = 0.6

/**
 * How far the worst beep is from its cue, in samples. A matched filter: where the programme is most like the beep,
 * whatever is said or played over it. Infinity where one is not heard at all.
 */
export const worstOnset = ({ beeps, pcm }: WorstOnsetArgs): number =>
  beeps.reduce((worst, beep) => Math.max(worst, Math.abs(offsetOf({ beep, pcm }))), 0)

const offsetOf = ({ beep, pcm }: { beep: Beep; pcm: Int16Array }): number => {
  const likeness = (offset: number): Likeness => ({ level: correlation({ beep, offset, pcm }), offset })
  const coarse = steps(-REACH_SAMPLES, REACH_SAMPLES, COARSE_SAMPLES).map(likeness)
  const near = NEARLY * best(coarse).level
  const fine = coarse
    .filter(({ level }) => level >= near)
    .flatMap(({ offset }) => steps(offset - COARSE_SAMPLES / 2, offset + COARSE_SAMPLES / 2, 1))
  const { level, offset } = best([...new Set(fine)].map(likeness))
  return level < LEAST_LEVEL ? Infinity : offset
}

type Likeness = { level: number; offset: number }

const best = (all: readonly Likeness[]): Likeness => all.reduce((a, b) => (b.level > a.level ? b : a))

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)

type CorrelationArgs = { beep: Beep; offset: number; pcm: Int16Array }

/** 1 where exactly the beep is heard. */
const correlation = ({ beep: { atSample, samples }, offset, pcm }: CorrelationArgs): number => {
  const from = atSample + offset
  let [heard, whole] = [0, 0]
  for (let i = 0; i < samples.length; i++) {
    const level = samples[i]!
    heard += level * (pcm[from + i] ?? 0)
    whole += level * level
  }
  return heard / 32_768 / whole
}
