import type { Rect } from '../segments/types.ts'
import { even } from '../look/even.ts'

type FitGeometryArgs = {
  fit: 'cover' | 'contain'
  focal: { x: number; y: number }
  /** Where across the rectangle the focal point comes to lie, 0–1. */
  focusX: number
  rect: Rect
  source: { widthPx: number; heightPx: number }
}

export type FitGeometry = {
  scaled: { widthPx: number; heightPx: number }
  /** Of the scaled picture. */
  crop: Rect
  /** Where the crop's corner stands on the frame. */
  at: { xPx: number; yPx: number }
}

/** Cover: scaled until it fills the rectangle, cropped round the focal point. Contain: whole, in its middle. */
export const fitGeometry = ({ fit, focal, focusX, rect, source }: FitGeometryArgs): FitGeometry => {
  const ratios = [rect.widthPx / source.widthPx, rect.heightPx / source.heightPx]
  const factor = fit === 'cover' ? Math.max(...ratios) : Math.min(...ratios)
  const scaled = { widthPx: even(source.widthPx * factor), heightPx: even(source.heightPx * factor) }
  const x = axis({ focal: focal.x, focus: focusX, room: rect.widthPx, size: scaled.widthPx })
  const y = axis({ focal: focal.y, focus: 0.5, room: rect.heightPx, size: scaled.heightPx })
  return {
    scaled,
    crop: { xPx: x.from, yPx: y.from, widthPx: x.size, heightPx: y.size },
    at: { xPx: rect.xPx + x.at, yPx: rect.yPx + y.at },
  }
}

type AxisArgs = { focal: number; focus: number; room: number; size: number }
type Axis = { from: number; size: number; at: number }

/** One direction: cropped round the focal point where it is too large, centred where it is too small. */
const axis = ({ focal, focus, room, size }: AxisArgs): Axis => {
  if (size <= room) return { from: 0, size, at: even((room - size) / 2) }
  const from = even(Math.min(size - room, Math.max(0, focal * size - focus * room)))
  return { from, size: room, at: 0 }
}
