import type { VideoTrack } from '../../src/core/ingest/types.ts'
import type {
  ClipSource,
  OutputPlan,
  Picture,
  RenderPlan,
  VideoSettings,
} from '../../src/core/segments/types.ts'
import { runFrames } from '../../src/core/ffmpeg/runFrames.ts'
import { pictureFilters } from '../../src/core/ffmpeg/pictureFilters.ts'
import { normaliseFilters } from '../../src/core/ingest/normaliseFilters.ts'

export type NaiveClip = { path: string; video: VideoTrack }

export type NaiveArgsArgs = {
  /** By the hash of their normalised form, which the plan names. */
  clips: ReadonlyMap<string, NaiveClip>
  /** File with the document of the whole programme; null draws nothing. */
  documentPath: string | null
  fontsDir: string
  output: OutputPlan
  outputPath: string
  plan: RenderPlan
  soundPath: string
}

type ClipsPicture = Extract<Picture, { kind: 'clips' }>
/** One way in which a clip is laid on the frame, and how long each time. */
type Use = {
  picture: ClipsPicture
  runFrames: number
  source: ClipSource
  uses: Array<{ frames: number; to: string }>
}

/**
 * What anybody would write who knows FFmpeg: one run, each uploaded clip opened once, scaled once, looped and cut for
 * every interval, joined, drawn over by one `ass`, encoded with all threads. The same scale, preset, crf, B-frames and
 * GOP as ours.
 */
export const naiveArgs = (args: NaiveArgsArgs): string[] => {
  const { output, outputPath, plan, soundPath } = args
  const { graph, inputs } = graphOf(args)
  const video = plan.segments.values().next().value!.video
  return [
    ...['-nostdin', '-y', ...inputs.flatMap((path) => ['-i', path]), '-i', soundPath],
    ...['-filter_complex', graph, '-map', '[out]', '-map', `${inputs.length}:a`],
    ...['-frames:v', String(output.timeline.totalFrames), ...encoder(video)],
    ...['-c:a', 'aac', '-b:a', '128k', '-movflags', '+faststart', outputPath],
  ]
}

const encoder = ({ bFrames, crf, gopFrames, preset }: VideoSettings): string[] => [
  ...['-c:v', 'libx264', '-preset', preset, '-crf', String(crf), '-profile:v', 'high', '-pix_fmt', 'yuv420p'],
  ...['-bf', String(bFrames), '-g', String(gopFrames), '-threads', '0'],
]

const graphOf = (args: NaiveArgsArgs): { graph: string; inputs: string[] } => {
  const { output, plan } = args
  const pieces = withoutRepeats(output.pieces).map(({ frames, key }) => ({
    ...plan.segments.get(key)!,
    frames,
  }))
  const uses = new Map<string, Use>()
  const chains: string[] = []
  const labels = pieces.map(({ frames, picture, video }, i) => {
    if (picture.kind === 'colour') {
      const { heightPx, widthPx } = video
      chains.push(
        `color=c=0x${picture.colour.slice(1)}:s=${widthPx}x${heightPx}:r=${video.frameRate},trim=end_frame=${frames},format=yuv420p,setsar=1[c${i}]`,
      )
      return `[c${i}]`
    }
    const [only] = picture.sources
    // A loop is as long as its clip; its piece may be cut, or many of it.
    const shown = picture.sources.length === 1 ? [{ ...only!, frames }] : picture.sources
    return shown.map((one, n) => noteUse({ one, picture, to: `[c${i}_${n}]`, uses, video })).join('')
  })
  const video = pieces[0]!.video
  const byClip = Map.groupBy(uses.values(), ({ source }) => source.clip)
  const known = [...byClip].map(([hash, ways]) => ({ ways, ...clipOf({ args, hash }) }))
  chains.push(...known.flatMap(({ video: track, ways }, i) => clipChains({ i, track, video, ways })))
  const count = labels.join('').split('[').length - 1
  chains.push(
    `${labels.join('')}concat=n=${count}:v=1:a=0,setpts=N/(${video.frameRate}*TB)${drawn(args)},setsar=1[out]`,
  )
  return { graph: chains.join(';\n'), inputs: known.map(({ path }) => path) }
}

type Piece = OutputPlan['pieces'][number]

/** A clean interval is one loop again and again; here it is looped by the filter. */
const withoutRepeats = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((merged, piece) => {
    const last = merged.at(-1)
    if (last?.key === piece.key && last.intervalIndex === piece.intervalIndex)
      merged.splice(-1, 1, { ...last, frames: last.frames + piece.frames })
    else merged.push(piece)
    return merged
  }, [])

const clipOf = ({ args, hash }: { args: NaiveArgsArgs; hash: string }): NaiveClip => {
  const clip = args.clips.get(hash)
  if (!clip) throw new Error(`naive: no uploaded file is known for the clip ${hash}`)
  return clip
}

type NoteUseArgs = {
  one: ClipsPicture['sources'][number]
  picture: ClipsPicture
  to: string
  /** Filled here. */
  uses: Map<string, Use>
  video: VideoSettings
}

const noteUse = ({
  one: { frames, source },
  picture,
  to,
  uses,
  video: { frameRate },
}: NoteUseArgs): string => {
  if (source.trim || source.playback !== 'loop')
    throw new Error('naive loops whole clips; the benchmark has no others')
  const way = { ...picture, sources: [{ frames: 1, source }] }
  const name = JSON.stringify(way)
  const use = uses.get(name) ?? {
    picture: way,
    runFrames: runFrames({ frameRate, source }).run,
    source,
    uses: [],
  }
  use.uses.push({ frames, to })
  uses.set(name, use)
  return to
}

type ClipChainsArgs = { i: number; track: VideoTrack; video: VideoSettings; ways: readonly Use[] }

const clipChains = ({ i, track, video, ways }: ClipChainsArgs): string[] => {
  const { speed } = ways[0]!.source
  const toWays = ways.map((_, w) => `[t${i}_${w}]`).join('')
  return [
    `[${i}:v]${normaliseFilters(track)},setpts=(PTS-STARTPTS)/${speed},fps=${video.frameRate}:round=near${split(ways.length)}${toWays}`,
    ...ways.flatMap((way, w) => wayChains({ name: `${i}_${w}`, video, way })),
  ]
}

const wayChains = ({ name, video, way }: { name: string; video: VideoSettings; way: Use }): string[] => {
  const { picture, runFrames, source, uses } = way
  const copies = uses.map((_, u) => `[u${name}_${u}]`).join('')
  return [
    ...pictureFilters({ from: `t${name}`, picture, source, to: `p${name}`, video }),
    `[p${name}]tpad=stop=30:stop_mode=clone,trim=end_frame=${runFrames}${split(uses.length)}${copies}`,
    ...uses.map(
      ({ frames, to }, u) =>
        `[u${name}_${u}]loop=loop=-1:size=${runFrames}:start=0,trim=end_frame=${frames},setpts=N/(${video.frameRate}*TB)${to}`,
    ),
  ]
}

const split = (count: number): string => (count === 1 ? '' : `,split=${count}`)

const drawn = ({ documentPath, fontsDir }: NaiveArgsArgs): string =>
  documentPath === null
    ? ''
    : [
        ',setparams=colorspace=smpte170m:range=tv',
        `,ass=filename=${documentPath}:fontsdir=${fontsDir}`,
        ',setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv',
      ].join('')
