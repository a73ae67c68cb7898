import type { TextCue } from './types.ts'
import { stampOf } from './stampOf.ts'

type WebVttArgs = {
  cues: ReadonlyArray<TextCue & { id?: string }>
  /** false: the lines are data for scripts, which a player hands on as they stand. @default true */
  isText?: boolean
}

/** A WebVTT file, UTF-8, lines ended by LF (W3C WebVTT 4.1). Equal times print equally, so tracks can be compared. */
export const webVtt = ({ cues, isText = true }: WebVttArgs): string =>
  `WEBVTT\n${cues.map((cue) => `\n${blockOf(cue, isText)}\n`).join('')}`

const blockOf = ({ endMs, id, lines, startMs }: TextCue & { id?: string }, isText: boolean): string => {
  const time = (ms: number): string => stampOf({ ms, separator: '.' })
  const times = `${time(startMs)} --> ${time(endMs)}`
  return [
    ...(id === undefined ? [] : [id]),
    times,
    ...lines.map((line) => (isText ? escaped(line) : line)),
  ].join('\n')
}

/** `>` too: an arrow inside a text would make its line one of times. */
const escaped = (line: string): string =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
