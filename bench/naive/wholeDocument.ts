import type { OutputPlan, RenderPlan, SegmentSpec } from '../../src/core/segments/types.ts'
import type { ColourRoute } from '../../src/core/look/assColour.ts'
import { bt601Colour } from './bt601Colour.ts'

type WholeDocumentArgs = { output: OutputPlan; plan: RenderPlan }

/**
 * The documents of all segments as one of the whole programme, for one `ass` filter: the same marks at the programme's
 * times. '' where nothing is drawn.
 */
export const wholeDocument = ({ output, plan }: WholeDocumentArgs): string => {
  let atFrame = 0
  let header: string | null = null
  const dialogues: string[] = []
  for (const { frames, key } of output.pieces) {
    const spec = plan.segments.get(key)!
    // A held document is as large as what it is of; the other two are as large as the frame.
    header ??= headerOf(spec.moving || spec.still)
    for (const part of partsOf(spec)) dialogues.push(...linesOf({ ...part, atFrame, spec }))
    atFrame += frames
  }
  return dialogues.length === 0 ? '' : [header ?? '', ...dialogues, ''].join('\n')
}

/** `layer`: what stands still lies under what is held, and that under what moves. */
type Part = { document: string; layer: number; offset: { xPx: number; yPx: number }; route: ColourRoute }

const partsOf = ({ held, moving, movingOn = 'ycbcr', still }: SegmentSpec): Part[] => [
  { document: still, layer: 0, offset: { xPx: 0, yPx: 0 }, route: 'rgb' },
  ...held.map(({ document, rect }) => ({ document, layer: 1000, offset: rect, route: 'rgb' as const })),
  { document: moving, layer: 2000, offset: { xPx: 0, yPx: 0 }, route: movingOn },
]

const headerOf = (document: string): string | null =>
  document === '' ? null : document.slice(0, document.indexOf('Dialogue:')).trimEnd()

type LinesOfArgs = Part & { atFrame: number; spec: SegmentSpec }

const linesOf = ({ document, ...part }: LinesOfArgs): string[] =>
  document
    .split('\n')
    .filter((line) => line.startsWith('Dialogue:'))
    .map((line) => moved({ ...part, line }))

const moved = ({
  atFrame,
  layer,
  line,
  offset,
  route,
  spec,
}: Omit<LinesOfArgs, 'document'> & { line: string }) => {
  const parts = /^Dialogue: (\d+),([\d:.]+),([\d:.]+),(.*)$/.exec(line)
  if (!parts) throw new Error(`not a line that assDocument prints: ${line}`)
  const [, own, start, end, rest] = parts
  const { frameRate } = spec.video
  const [from, to] = [start!, end!].map((time) =>
    timestamp({ frame: atFrame + frameOf({ frameRate, time }), frameRate }),
  )
  return `Dialogue: ${Number(own) + layer},${from},${to},${recoloured(shifted(rest!, offset), route)}`
}

const frameOf = ({ frameRate, time }: { frameRate: number; time: string }): number => {
  const [hours, minutes, seconds] = time.split(':').map(Number)
  const centiseconds = Math.round((hours! * 3600 + minutes! * 60 + seconds!) * 100)
  return Math.ceil((centiseconds * frameRate) / 100 - 1e-9)
}

const timestamp = ({ frame, frameRate }: { frame: number; frameRate: number }): string => {
  const centiseconds = Math.floor((frame * 100) / frameRate)
  const part = (unit: number, base: number, width: number): string =>
    String(Math.floor(centiseconds / unit) % base).padStart(width, '0')
  return `${Math.floor(centiseconds / 360_000)}:${part(6000, 60, 2)}:${part(100, 60, 2)}.${part(1, 100, 2)}`
}

const shifted = (body: string, { xPx, yPx }: Part['offset']): string =>
  body.replaceAll(
    /\\pos\((-?[\d.]+),(-?[\d.]+)\)/g,
    (_, x, y) => `\\pos(${Number(x) + xPx},${Number(y) + yPx})`,
  )

/** Everything is drawn on the frame here, where FFmpeg takes colours by BT.601. */
const recoloured = (body: string, route: ColourRoute): string =>
  body.replaceAll(/(\\[13]c)&H(..)(..)(..)&/g, (_, tag: string, ...bytes: string[]) => {
    const [blue, green, red] = bytes.slice(0, 3).map((byte) => Number.parseInt(byte, 16))
    return `${tag}${bt601Colour({ blue: blue!, green: green!, red: red!, route })}`
  })
