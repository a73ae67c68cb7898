import type { Rect } from '../segments/types.ts'
import type { FontMetrics } from './fontMetrics.ts'
import type { ColourRoute } from './assColour.ts'
import type { Mark, ShapeMark, Span, TextMark } from './mark.ts'
import type { TextRun } from './textRuns.ts'
import { assColour } from './assColour.ts'
import { coordinate } from './shapes/coordinate.ts'
import { textRuns } from './textRuns.ts'
import { widthOf } from './widthOf.ts'

export type AssDocumentArgs = {
  frameRate: number
  frames: number
  heightPx: number
  marks: readonly Mark[]
  metrics: FontMetrics
  /** Of the frame, that the document is of; its marks have no tags with places in them. @default all of it */
  part?: Rect
  route: ColourRoute
  widthPx: number
}

/** The marks as an ASS document for exactly one segment; '' where there is nothing to draw. */
export const assDocument = (args: AssDocumentArgs): string => {
  const lines = args.marks.flatMap((mark) => dialogue({ args, mark }))
  return lines.length === 0 ? '' : [...header(args), ...lines, ''].join('\n')
}

const partOf = ({ heightPx, part, widthPx }: AssDocumentArgs): Rect =>
  part ?? { xPx: 0, yPx: 0, widthPx, heightPx }

const header = (args: AssDocumentArgs): string[] => [
  '[Script Info]',
  'ScriptType: v4.00+',
  `PlayResX: ${partOf(args).widthPx}`,
  `PlayResY: ${partOf(args).heightPx}`,
  // Lines are broken here, by measured widths; libass breaks nothing.
  'WrapStyle: 2',
  'ScaledBorderAndShadow: yes',
  '',
  // The last field, -1: a text runs the way its first letter does.
  '[V4+ Styles]',
  'Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding',
  `Style: D,${args.metrics.faces.bold.family},40,&H00FFFFFF,&H00FFFFFF,&H00000000,&H00000000,0,0,0,0,100,100,0,0,1,0,0,7,0,0,0,-1`,
  '',
  '[Events]',
  'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
]

type DialogueArgs = { args: AssDocumentArgs; mark: Mark }

const dialogue = ({ args, mark }: DialogueArgs): string[] => {
  const { fromFrame, toFrame }: Span = mark.span ?? { fromFrame: 0, toFrame: args.frames }
  const [start, end] = [fromFrame, toFrame].map((frame) => timestamp({ frame, frameRate: args.frameRate }))
  const body = mark.kind === 'shape' ? shapeBody({ args, mark }) : textBody({ args, mark })
  return body === '' ? [] : [`Dialogue: ${mark.layer},${start},${end},D,,0,0,0,,${body}`]
}

/**
 * ASS counts in centiseconds. Rounded down, a frame's own time is never before its event and the frame before it
 * never inside, as long as a frame lasts longer than a centisecond.
 */
const timestamp = ({ frame, frameRate }: { frame: number; frameRate: number }): string => {
  const centiseconds = Math.floor((frame * 100) / frameRate)
  const [hours, minutes, seconds] = [360_000, 6000, 100].map((unit) => Math.floor(centiseconds / unit))
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${hours}:${two(minutes! % 60)}:${two(seconds! % 60)}.${two(centiseconds % 100)}`
}

const shapeBody = ({ args, mark }: DialogueArgs & { mark: ShapeMark }): string =>
  `{\\an7${position({ args, x: 0, y: 0 })}${ink({ args, mark })}${fade(mark)}${mark.tags ?? ''}\\p1}${mark.path}{\\p0}`

const textBody = ({ args, mark }: DialogueArgs & { mark: TextMark }): string => {
  const runs = textRuns({ ...mark, metrics: args.metrics })
  const [first] = runs
  if (!first) return ''
  const tags = [ink({ args, mark }), halo({ args, mark }), fade(mark), mark.tags ?? ''].join('')
  if (runs.length === 1 && first.font === args.metrics)
    return `{${anchor({ args, mark, runs })}${fontTags({ mark, run: first })}${tags}}${first.text}`
  const parts = runs.map((run) => `{${fontTags({ mark, run })}}${run.text}`)
  const pin = `{\\fn${args.metrics.faces.bold.family}\\b1\\fs1}\u00A0`
  return `{${leftAnchor({ args, mark, runs })}${tags}}${[pin, ...parts, pin].join('')}`
}

type RunsArgs = DialogueArgs & { mark: TextMark; runs: readonly TextRun[] }

/** Centred text is anchored in its middle, so that scaling keeps it where it is. */
const anchor = ({ args, mark, runs }: RunsArgs): string => {
  const { ascent, descent } = lineBox({ mark, runs })
  const y = mark.baseline - ascent + (mark.align === 'centre' ? (ascent + descent) / 2 : 0)
  const corner = { left: '\\an7', centre: '\\an5', right: '\\an9' }[mark.align]
  return `${corner}${position({ args, x: mark.x, y })}`
}

/**
 * libass takes an accent's place for its letter's when it looks for the ends of a text that runs from right to left, and
 * aligns it up to an em beside its place. So we say where the left end is, and pin both ends with a space of no width.
 */
const leftAnchor = ({ args, mark, runs }: RunsArgs): string => {
  const width = widthOf(runs) * mark.em
  const x = mark.x - { left: 0, centre: width / 2, right: width }[mark.align]
  return `\\an7${position({ args, x, y: mark.baseline - lineBox({ mark, runs }).ascent })}`
}

type BoxArgs = Pick<RunsArgs, 'mark' | 'runs'>

/** Above and below the baseline, in pixels. */
const lineBox = ({ mark, runs }: BoxArgs): { ascent: number; descent: number } => {
  const most = (part: 'winAscent' | 'winDescent'): number =>
    Math.max(...runs.map((run) => (emOf({ mark, run }) * run.font[part]) / run.font.unitsPerEm))
  return { ascent: most('winAscent'), descent: most('winDescent') }
}

type RunArgs = { mark: TextMark; run: TextRun }

const emOf = ({ mark, run }: RunArgs): number => mark.em * run.scale

/** ASS measures a font by its line box, not by its em. */
const fontTags = ({ mark, run }: RunArgs): string => {
  const { bold, family, font } = run
  const fontSize = (emOf({ mark, run }) * (font.winAscent + font.winDescent)) / font.unitsPerEm
  return `\\fn${family}\\b${bold ? 1 : 0}\\fs${coordinate(fontSize)}`
}

const position = ({ args, x, y }: { args: AssDocumentArgs; x: number; y: number }): string => {
  const { xPx, yPx } = partOf(args)
  return `\\pos(${coordinate(x - xPx)},${coordinate(y - yPx)})`
}

const ink = ({ args, mark }: DialogueArgs): string => {
  const transparency = Math.round((1 - (mark.opacity ?? 1)) * 255)
  const alpha = transparency.toString(16).padStart(2, '0').toUpperCase()
  return `\\1c${assColour({ colour: mark.colour, route: args.route })}\\1a&H${alpha}&`
}

const fade = (mark: Mark): string => (mark.fade ? `\\fad(${mark.fade.inMs},${mark.fade.outMs})` : '')

const halo = ({ args, mark }: DialogueArgs & { mark: TextMark }): string => {
  if (mark.halo === null) return ''
  const border = Math.min(mark.em * 0.09, args.heightPx * 0.011)
  const blur = Math.min(mark.em * 0.1, args.heightPx * 0.012)
  const colour = assColour({ colour: mark.halo, route: args.route })
  return `\\3c${colour}\\3a&H30&\\bord${coordinate(border)}\\blur${coordinate(blur)}`
}
