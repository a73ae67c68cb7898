import type { BeepSet, Tone } from './types.ts'

/** What a beep tells: what runs or begins. Changing sides is getting ready again; a message is a rest with words. */
export type BeepKind = 'prepare' | 'work' | 'rest' | 'end'

/** Notes one after another; together at most 420 ms, the time that the timeline keeps free of words. */
export type Beep = ReadonlyArray<{ frequencyHz: number; durationMs: number }>

export type BeepSound = {
  timbre: Pick<Tone, 'partials'> & { decayMs: number | null }
  /** Peak where beeps stand alone: −6 dBFS (domain.md). */
  aloneGain: number
  /** Peak beside a voice or music: about as loud as they are, at −16 LUFS. */
  mixedGain: number
  /** The last three seconds of what runs. */
  countdown: Record<BeepKind, Beep>
  /** What begins: told apart from the countdown by its length, from each other by their melody. */
  go: Record<BeepKind, Beep>
}

const note = (frequencyHz: number, durationMs: number) => ({ frequencyHz, durationMs })

/**
 * The melodies of all sets: work begins with one long high note, rest falls, getting ready knocks twice, the end rises
 * over three notes. The countdown of work is high, that of rest low.
 */
const melodies = (hz: { low: number; middle: number; high: number; top: number }) => ({
  countdown: {
    prepare: [note(hz.middle, 120)],
    work: [note(hz.high, 120)],
    rest: [note(hz.low, 120)],
    end: [note(hz.low, 120)],
  },
  go: {
    prepare: [note(hz.middle, 140), note(hz.middle, 140)],
    work: [note(hz.top, 420)],
    rest: [note(hz.high, 200), note(hz.low, 220)],
    end: [note(hz.middle, 130), note(hz.high, 130), note(hz.top, 160)],
  },
})

export const beepSets: Readonly<Record<BeepSet, BeepSound>> = {
  /** A sports watch: plain held tones. */
  classic: {
    timbre: { partials: [1], decayMs: null },
    aloneGain: 0.5,
    mixedGain: 0.25,
    ...melodies({ low: 659, middle: 880, high: 988, top: 1319 }),
  },
  /** A marimba: lower, struck, dying away. */
  soft: {
    timbre: { partials: [1, 0, 0, 0.25], decayMs: 110 },
    aloneGain: 0.5,
    mixedGain: 0.45,
    ...melodies({ low: 392, middle: 523, high: 587, top: 784 }),
  },
  /** A gym timer: odd harmonics, high; heard through loud music. */
  sharp: {
    timbre: { partials: [1, 0, 1 / 3, 0, 1 / 5], decayMs: null },
    aloneGain: 0.5,
    mixedGain: 0.2,
    ...melodies({ low: 1047, middle: 1397, high: 1568, top: 2093 }),
  },
}
