import type { ShownText } from './shownTexts.ts'

export type Plane = { data: Buffer; widthPx: number; heightPx: number }

type MeasureTextArgs = {
  /** The decoded frame, RGB. */
  frame: Plane
  /** How much of each pixel is covered by any text; 0–255. */
  ink: Plane
  text: ShownText
}

export type MeasuredText = {
  /** WCAG, against the 1st or 99th percentile of what lies around the strokes, whichever is worse. */
  contrast: number
  /** From the upper edge to the lower one of its strokes, in pixels. */
  heightPx: number
  /** The same as it was drawn, before any encoding. */
  drawnPx: number
}

/** Around a glyph so much of an em belongs to its ground, and of the frame's height at most: a ring is round its digits. */
const AROUND = { ofEm: 0.12, ofHeight: 0.012 } as const

/** One text of a decoded frame: how high its strokes are and how they stand off from what is around them. */
export const measureText = ({ frame, ink, text }: MeasureTextArgs): MeasuredText => {
  const box = boxOf({ frame, text })
  const covered = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= ink.widthPx || y >= ink.heightPx ? 0 : ink.data[y * ink.widthPx + x]!
  const within = (distance: number) => {
    const offsets = discOf(distance)
    return (x: number, y: number): boolean => offsets.some(([dx, dy]) => covered(x + dx, y + dy) > 0)
  }
  // What lies right at an edge is a mixture.
  const [near, around] = [within(EDGE_PX), within(Math.max(2 * EDGE_PX, aroundOf({ frame, text })))]
  const [strokes, ground]: [number[], number[]] = [[], []]
  for (const [x, y] of pixelsOf(box)) {
    if (covered(x, y) === 255) strokes.push(luminanceAt(frame, x, y))
    else if (!near(x, y) && around(x, y)) ground.push(luminanceAt(frame, x, y))
  }
  if (strokes.length === 0) throw new Error(`“${text.text}” has no stroke as wide as a pixel`)
  const stroke = percentile(strokes, 0.5)
  const [low, high] = [percentile(ground, 0.01), percentile(ground, 0.99)]
  const worst = contrastOf(stroke, high) < contrastOf(stroke, low) ? high : low
  const isStroke = (x: number, y: number): boolean => {
    const seen = luminanceAt(frame, x, y)
    return near(x, y) && Math.abs(seen - stroke) < Math.abs(seen - worst)
  }
  return {
    contrast: contrastOf(stroke, worst),
    drawnPx: heightOf(box, (x, y) => covered(x, y) > 127),
    heightPx: heightOf(box, isStroke),
  }
}

const EDGE_PX = 2

type Box = { left: number; top: number; right: number; bottom: number }

type BoxArgs = Pick<MeasureTextArgs, 'frame' | 'text'>

const aroundOf = ({ frame, text }: BoxArgs): number =>
  Math.min(AROUND.ofEm * text.em, AROUND.ofHeight * frame.heightPx)

const discOf = (radius: number): Array<readonly [dx: number, dy: number]> => {
  const reach = Math.ceil(radius)
  const along = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach)
  return along
    .flatMap((dx) => along.map((dy) => [dx, dy] as const))
    .filter(([dx, dy]) => Math.hypot(dx, dy) <= radius)
}

const boxOf = ({ frame, text }: BoxArgs): Box => {
  const { baseline, em, left, right } = text
  const around = aroundOf({ frame, text })
  // Digits stand on the line.
  const below = /^[\d:]+$/u.test(text.text) ? around : 0.25 * em
  return {
    bottom: Math.min(frame.heightPx - 1, Math.ceil(baseline + below)),
    left: Math.max(0, Math.floor(left - around)),
    right: Math.min(frame.widthPx - 1, Math.ceil(right + around)),
    top: Math.max(0, Math.floor(baseline - 0.76 * em - around)),
  }
}

function* pixelsOf({ bottom, left, right, top }: Box): Generator<[x: number, y: number]> {
  for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) yield [x, y]
}

const heightOf = (box: Box, isInk: (x: number, y: number) => boolean): number => {
  const rows = new Set<number>()
  for (const [x, y] of pixelsOf(box)) if (isInk(x, y)) rows.add(y)
  return rows.size === 0 ? 0 : Math.max(...rows) + 1 - Math.min(...rows)
}

const luminanceAt = ({ data, widthPx }: Plane, x: number, y: number): number => {
  const [r, g, b] = [0, 1, 2].map((i) => linear[data[3 * (y * widthPx + x) + i]!]!)
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

/** sRGB to light, as WCAG 2 has it. */
const linear = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0
