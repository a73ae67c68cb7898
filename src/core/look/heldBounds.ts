import type { Rect } from '../segments/types.ts'
import type { FontMetrics } from './fontMetrics.ts'
import type { Mark, ShapeMark, TextMark } from './mark.ts'
import { textWidth } from './textWidth.ts'

type HeldBoundsArgs = { heightPx: number; marks: readonly Mark[]; metrics: FontMetrics; widthPx: number }
export type Box = { left: number; top: number; right: number; bottom: number }

/** The smallest part of the frame that surely has all of the marks in it, on even pixels. */
export const heldBounds = (args: HeldBoundsArgs): Rect => {
  const { heightPx, marks, widthPx } = args
  const boxes = marks.map((mark) => markBox({ ...args, mark }))
  const least = (side: 'left' | 'top'): number =>
    evenDown(Math.max(0, Math.min(...boxes.map((box) => box[side]))))
  const most = (side: 'right' | 'bottom', end: number): number =>
    Math.min(end, evenDown(Math.max(...boxes.map((box) => box[side])) + 2))
  const [xPx, yPx] = [least('left'), least('top')]
  return { xPx, yPx, widthPx: most('right', widthPx) - xPx, heightPx: most('bottom', heightPx) - yPx }
}

type MarkBoxArgs = Pick<HeldBoundsArgs, 'heightPx' | 'metrics'> & { mark: Mark }

/** What surely has all of the mark in it, in pixels. */
export const markBox = ({ mark, ...args }: MarkBoxArgs): Box =>
  mark.kind === 'shape' ? shapeBox(mark) : textBox({ ...args, mark })

const evenDown = (pixels: number): number => Math.floor(pixels / 2) * 2

/** A Bézier stays within its points. A pixel on each side for its soft edge. */
const shapeBox = ({ path }: ShapeMark): Box => {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  let isX = true
  for (const [number] of path.matchAll(/-?[\d.]+/g)) {
    const [least, most] = isX ? (['left', 'right'] as const) : (['top', 'bottom'] as const)
    box[least] = Math.min(box[least], Number(number) - 1)
    box[most] = Math.max(box[most], Number(number) + 1)
    isX = !isX
  }
  return box
}

/** Generous: glyphs lean over their advance, carry accents and halos, and may come from another font. */
const textBox = ({ heightPx, mark, metrics }: MarkBoxArgs & { mark: TextMark }): Box => {
  const { align, baseline, em, face, halo, text, x } = mark
  const width = textWidth({ em, face, metrics, text })
  const left = x - { left: 0, centre: width / 2, right: width }[align]
  // A halo has a greatest size (`assDocument`), whatever the letter's.
  const around = halo === null ? 0.1 * em : Math.min(0.5 * em, 0.05 * em + 0.05 * heightPx)
  // Digits stand on the line and are as high as capitals; other letters reach further.
  const [above, below] = /^[\d:]+$/u.test(text) ? [0.75, 0.04] : [1, 0.3]
  return {
    left: left - around,
    top: baseline - above * em - around,
    right: left + width + around,
    bottom: baseline + below * em + around,
  }
}
