import type { ContentHash } from '../timeline/types.ts'
import type { SegmentSpec } from '../segments/types.ts'
import type { ClipInput } from './clipInputs.ts'
import assert from 'node:assert/strict'
import { clipInputs } from './clipInputs.ts'
import { encoderArgs } from './encoderArgs.ts'
import { documentPicture } from './documentPicture.ts'
import { filterPath } from './filterPath.ts'
import { pictureFilters } from './pictureFilters.ts'
import { toBt709 } from './toBt709.ts'

export type SegmentArgsArgs = {
  spec: SegmentSpec
  /** The normalised clip. */
  clipPath: (hash: ContentHash) => string
  /** The PNG of `spec.logo`. */
  logoPath: (hash: ContentHash) => string
  /** File with `spec.still`; not read where that is ''. */
  stillPath: string
  /** File with the document of `spec.held[i]`. */
  heldPath: (i: number) => string
  /** File with `spec.moving`; not read where that is ''. */
  movingPath: string
  /** Holds the fonts that the documents name, and no others. */
  fontsDir: string
  output: string
}

/** The arguments of the one FFmpeg run that makes a segment: a pure function, from which its key is computed too. */
export const segmentArgs = (args: SegmentArgsArgs): string[] => {
  const { output, spec } = args
  return [
    ...drawnFrames(args),
    ...['-map', '[out]', '-an', '-frames:v', String(spec.frames)],
    ...encoderArgs(spec.video),
    ...['-f', 'mp4', output],
  ]
}

/** Everything up to the encoder: the segment's frames come out of `[out]`, or go on through further chains. */
export const drawnFrames = (args: DrawArgs, ...further: readonly string[]): string[] => {
  const inputs = inputsOf(args.spec)
  return [
    '-nostdin',
    '-y',
    ...inputs.flatMap((input) => inputArgs({ args, input })),
    ...logoInputArgs(args),
    ...[
      '-filter_complex_threads',
      '1',
      '-filter_complex',
      [...graph({ args, inputs }), ...further].join(';'),
    ],
  ]
}

const inputsOf = ({ frames, picture, video }: SegmentSpec): ClipInput[] => {
  if (picture.kind === 'colour') return []
  const sum = picture.sources.reduce((total, source) => total + source.frames, 0)
  assert(sum === frames, `the clips of a segment last as long as it does: ${frames} frames, got ${sum}`)
  return clipInputs({ picture, video })
}

type DrawArgs = Omit<SegmentArgsArgs, 'output'>
type WithInput = { args: DrawArgs; input: ClipInput }
type WithInputs = { args: DrawArgs; inputs: readonly ClipInput[] }

const inputArgs = ({ args, input: { source } }: WithInput): string[] => [
  ...['-threads', '1'],
  ...(source.trim
    ? ['-ss', seconds(source.trim.inMs), '-t', seconds(source.trim.outMs - source.trim.inMs)]
    : []),
  ...['-i', args.clipPath(source.clip)],
]

/** Its bytes are read as they are: a path with a percent sign is no series of pictures. */
const logoInputArgs = ({ logoPath, spec: { logo } }: DrawArgs): string[] =>
  logo ? ['-threads', '1', '-f', 'png_pipe', '-i', logoPath(logo.hash)] : []

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3)

/** Clip and still picture are joined before the loop, so that each frame of the loop is composed once. */
const graph = ({ args, inputs }: WithInputs): string[] => {
  const { spec } = args
  const chains =
    inputs.length > 0 ? inputs.map((input, i) => clipChain({ args, i, input })) : [colourChain(spec)]
  const stills = stillChains({ args, copies: chains.length, logoInput: inputs.length })
  return [...stills, ...chains.flat(), ...joined({ args, count: chains.length })]
}

/** One input: at its speed on the frame grid, laid on the frame, under the still picture, for its frames. */
const clipChain = ({ args, i, input }: WithInput & { i: number }): string[] => {
  const { picture, video } = args.spec
  assert(picture.kind === 'clips', 'only a picture of clips has inputs')
  const { source } = input
  return [
    `[${i}:v]setpts=(PTS-STARTPTS)/${source.speed},fps=${video.frameRate}:round=near[t${i}]`,
    ...pictureFilters({ from: `t${i}`, picture, source, to: `p${i}`, video }),
    ...runFilters({ frozen: picture.frozen, i, input }),
    `[${composed({ args, from: `r${i}`, i })}${repeated({ input, frameRate: video.frameRate })}[c${i}]`,
  ]
}

type RunFiltersArgs = { frozen: 'first' | 'last' | false; i: number; input: ClipInput }

/** Exactly one run through the clip. A speed makes its length fractional, so it is padded before it is cut. */
const runFilters = ({ frozen, i, input }: RunFiltersArgs): string[] => {
  const { runFrames, source } = input
  // Holds every frame that it reads: whoever asks for the last one trims the clip to its end.
  if (frozen === 'last') return [`[p${i}]reverse,trim=end_frame=1[r${i}]`]
  const boomerang = !frozen && source.playback === 'boomerang' && runFrames > 2
  const oneWay = boomerang ? (runFrames + 2) / 2 : runFrames
  const cut = `[p${i}]tpad=stop=30:stop_mode=clone,trim=end_frame=${oneWay}`
  if (!boomerang) return [`${cut}[r${i}]`]
  return [
    `${cut},split[f${i}][b${i}]`,
    // Neither end twice: the turn would stand still for a frame.
    `[b${i}]reverse,trim=start_frame=1:end_frame=${oneWay - 1}[w${i}]`,
    `[f${i}][w${i}]concat=n=2:v=1:a=0[r${i}]`,
  ]
}

/** The filter that lays the still picture on, up to and without its output. */
const composed = ({ args, from, i }: { args: DrawArgs; from: string; i: number }): string =>
  args.spec.still === '' ? `${from}]null` : `${from}][s${i}]overlay=0:0:format=yuv420:eof_action=repeat`

const repeated = ({ frameRate, input }: { frameRate: number; input: ClipInput }): string => {
  const { frames, repeat, runFrames } = input
  const more =
    repeat === 'loop' ? `loop=loop=-1:size=${runFrames}:start=0` : `tpad=stop=${frames}:stop_mode=clone`
  return `,${more},trim=end_frame=${frames},setpts=N/(${frameRate}*TB)`
}

/** A single frame of the colour, made in RGB so that BT.709 is the only matrix it meets. */
const colourChain = (spec: SegmentSpec): string[] => {
  const { frames, picture, still, video } = spec
  assert(picture.kind === 'colour', 'a picture without inputs is a colour')
  const overlay = still === '' ? 'null' : '[s0]overlay=0:0:format=yuv420:eof_action=repeat'
  return [
    `color=c=0x${picture.colour.slice(1)}:s=${video.widthPx}x${video.heightPx}:r=${video.frameRate},trim=end_frame=1,format=gbrp,${toBt709},format=yuv420p,setsar=1[r0]`,
    `[r0]${overlay},loop=loop=-1:size=1:start=0,trim=end_frame=${frames},setpts=N/(${video.frameRate}*TB)[c0]`,
  ]
}

type StillChainsArgs = { args: DrawArgs; copies: number; logoInput: number }

/** The still document with the logo on it, drawn once for all clips. */
const stillChains = ({ args, copies, logoInput }: StillChainsArgs): string[] => {
  const { fontsDir, spec, stillPath } = args
  assert(spec.still !== '' || !spec.logo, 'a logo lies on a still picture')
  if (spec.still === '') return []
  const labels = Array.from({ length: copies }, (_, i) => `[s${i}]`).join('')
  const more = copies === 1 ? labels : `,split=${copies}${labels}`
  const { logo, video } = spec
  const drawn = documentPicture({
    atFrames: [0],
    fontsDir,
    frameRate: video.frameRate,
    name: 'still',
    path: stillPath,
    sizePx: video,
    then: logo ? '[bare]' : more,
  })
  if (!logo) return drawn
  const { heightPx, widthPx, xPx, yPx } = logo.rect
  return [
    ...drawn,
    // Premultiplied while it is scaled, or what lies unseen in clear pixels would come out at its edges.
    `[${logoInput}:v]format=gbrap,premultiply=inplace=1,scale=${widthPx}:${heightPx}:flags=bicubic,unpremultiply=inplace=1,${toBt709},format=yuva420p[logo]`,
    `[bare][logo]overlay=${xPx}:${yPx}:format=yuv420${more}`,
  ]
}

/** The pictures that are held for a while, drawn where they change. */
const heldChains = ({ fontsDir, heldPath, spec }: DrawArgs): string[] =>
  spec.held.flatMap(({ atFrames, rect }, i) =>
    documentPicture({
      atFrames,
      fontsDir,
      frameRate: spec.video.frameRate,
      name: `held${i}`,
      path: heldPath(i),
      sizePx: rect,
      then: `[held${i}]`,
    }),
  )

const joined = ({ args, count }: { args: DrawArgs; count: number }): string[] => {
  const { spec } = args
  const inputs = Array.from({ length: count }, (_, i) => `[c${i}]`).join('')
  const concat = count === 1 ? `${inputs}null` : `${inputs}concat=n=${count}:v=1:a=0`
  return [
    ...heldChains(args),
    `${concat},setpts=N/(${spec.video.frameRate}*TB)${heldFilter(spec)}${movingFilters(args)},setsar=1,format=yuv420p[out]`,
  ]
}

/** `overlay` shows each picture until the next one. */
const heldFilter = ({ held }: SegmentSpec): string =>
  held
    .map(
      ({ rect }, i) =>
        `[run${i}];[run${i}][held${i}]overlay=${rect.xPx}:${rect.yPx}:format=yuv420:eof_action=repeat`,
    )
    .join('')

const movingFilters = ({ fontsDir, movingPath, spec }: DrawArgs): string => {
  if (spec.moving === '') return ''
  const ass = `ass=filename=${filterPath(movingPath)}:fontsdir=${filterPath(fontsDir)}`
  const filters = spec.movingOn === 'rgb' ? onRgb(ass) : onFrames(ass)
  return [...filters, 'setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv']
    .map((filter) => `,${filter}`)
    .join('')
}

/**
 * FFmpeg 5.1 converts the document's colours with BT.601 whatever the frame says, and for full range where the format
 * does (`yuvj420p`); later versions go by the frame. Said so for the length of the filter, all do the same, and the
 * document's colours are made for it (`assColour`). The frame's own values stay as they are.
 */
const onFrames = (ass: string): string[] => [
  'setparams=colorspace=smpte170m:range=pc',
  'scale=in_range=pc:out_range=pc',
  'format=yuvj420p',
  ass,
  'scale=in_range=pc:out_range=pc',
  'format=yuv420p',
]

const onRgb = (ass: string): string[] => [
  'scale=in_color_matrix=bt709:in_range=tv:flags=bicubic',
  'format=gbrp',
  ass,
  toBt709,
  'format=yuv420p',
]
