import type { Interval, Timeline } from '../timeline/types.ts'
import type { TextCue } from './types.ts'
import type { TextWords } from './words.ts'
import { toFrames } from '../timeline/toFrames.ts'
import { msOf } from './msOf.ts'
import { textWordsOf } from './textWordsOf.ts'
import { toldIn } from './toldIn.ts'

/** What is said or heard begins here; how long it stands is decided when all are known. */
type Heard = { atFrame: number; frames: number; lines: string[] }

/** Under a second nobody reads anything: what begins sooner after another stands in one caption with it. */
const MIN_FRAMES = 30
/** Silent reading, as broadcasters count it: about 17 characters a second. */
const FRAMES_PER_CHARACTER = 30 / 17

/**
 * What a viewer who hears nothing has to know, as it happens: what a voice says (or would), and the beeps.
 * Ascending, never overlapping, each at least a second long.
 */
export const captionsOf = ({ intervals, locale, phrases, totalFrames }: Timeline): TextCue[] => {
  const words = textWordsOf(locale)
  const heard = together(
    intervals.flatMap((interval, i) => {
      const said = toldIn({ before: intervals[i - 1] ?? null, interval, locale, phrases }).map(heardOf)
      return [...said, ...beepsIn({ interval, said, words })].toSorted((a, b) => a.atFrame - b.atFrame)
    }),
  )
  return heard.map(({ atFrame, frames, lines }, i) => ({
    startMs: msOf(atFrame),
    endMs: msOf(Math.min(atFrame + frames, heard[i + 1]?.atFrame ?? totalFrames, totalFrames)),
    lines,
  }))
}

type HeardOfArgs = { atFrame: number; durationMs: number; text: string }

const heardOf = ({ atFrame, durationMs, text }: HeardOfArgs): Heard => {
  const readFrames = Math.round(text.length * FRAMES_PER_CHARACTER)
  return {
    atFrame,
    frames: Math.max(MIN_FRAMES * 1.5, toFrames(durationMs / 1000), readFrames),
    lines: [text],
  }
}

type BeepsInArgs = { interval: Interval; said: readonly Heard[]; words: TextWords }

/** The countdown is one event; the long beep is told only where no words tell that something has begun. */
const beepsIn = ({ interval: { cues, endFrame }, said, words }: BeepsInArgs): Heard[] => {
  const countdown = cues.filter(({ spoken, type }) => type === 'countdown' && !spoken)
  const [first] = countdown
  const go = cues.find(({ type }) => type === 'go')
  const isTold = go && said.some(({ atFrame }) => atFrame >= go.atFrame && atFrame < go.atFrame + MIN_FRAMES)
  return [
    ...(go && !isTold ? [{ atFrame: go.atFrame, frames: MIN_FRAMES, lines: [words.longBeep] }] : []),
    ...(first
      ? [{ atFrame: first.atFrame, frames: endFrame - first.atFrame, lines: [words.beeps(countdown.length)] }]
      : []),
  ]
}

const together = (heard: readonly Heard[]): Heard[] => {
  const result: Heard[] = []
  for (const each of heard) {
    const last = result.at(-1)
    if (!last || each.atFrame - last.atFrame >= MIN_FRAMES) result.push({ ...each })
    else {
      last.frames = Math.max(last.frames, each.atFrame + each.frames - last.atFrame)
      last.lines = [...last.lines, ...each.lines]
    }
  }
  return result
}
