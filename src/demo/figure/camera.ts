import type { View } from './types.ts'
import type { Vector } from './vectors.ts'
import { radians } from './vectors.ts'

export type Picture = { widthPx: number; heightPx: number }
/** A point in the picture; `depthPx` grows towards the viewer, `pxPerUnit` is the scale there. */
export type Projected = { xPx: number; yPx: number; depthPx: number; pxPerUnit: number }
export type Camera = {
  project: (point: Vector) => Projected
  /** The place of the floor that the pixel shows, or undefined above the horizon. */
  floorAt: (xPx: number, yPx: number) => readonly [number, number] | undefined
  /** A direction in the picture: x right, y down, z towards the viewer. */
  direct: (direction: Vector) => Vector
  /** One body height in pixels at the focus. */
  pxPerUnit: number
}

const PITCH_DEGREES = 9
/** In body heights: near enough for depth, far enough that a raised hand does not grow. */
const DISTANCE = 5.5
/** Height of the floor in the picture. */
const FLOOR_SHARE = 0.84

export const createCamera = ({ picture, view }: { picture: Picture; view: View }): Camera => {
  const [cosYaw, sinYaw] = [Math.cos(radians(view.yawDegrees)), Math.sin(radians(view.yawDegrees))]
  const [cosPitch, sinPitch] = [Math.cos(radians(PITCH_DEGREES)), Math.sin(radians(PITCH_DEGREES))]
  const [focusX, focusY, focusZ] = view.focus ?? [0, 0, 0]
  const pxPerUnit = picture.heightPx * view.size
  const [middlePx, floorPx] = [picture.widthPx / 2, picture.heightPx * FLOOR_SHARE]
  return {
    direct: ([x, y, z]) => {
      const toViewer = x * sinYaw + z * cosYaw
      return [x * cosYaw - z * sinYaw, toViewer * sinPitch - y * cosPitch, y * sinPitch + toViewer * cosPitch]
    },
    floorAt: (xPx, yPx) => {
      const [right, rise] = [(xPx - middlePx) / pxPerUnit, (floorPx - yPx) / pxPerUnit]
      const forward = (DISTANCE * rise) / (rise * cosPitch - DISTANCE * sinPitch)
      if (forward * cosPitch >= DISTANCE || forward < -4 * DISTANCE) return undefined
      const sideways = (right * (DISTANCE - forward * cosPitch)) / DISTANCE
      return [sideways * cosYaw + forward * sinYaw + focusX, forward * cosYaw - sideways * sinYaw + focusZ]
    },
    project: ([worldX, worldY, worldZ]) => {
      const [x, y, z] = [worldX - focusX, worldY - focusY, worldZ - focusZ]
      const toViewer = x * sinYaw + z * cosYaw
      const depth = y * sinPitch + toViewer * cosPitch
      const zoom = (pxPerUnit * DISTANCE) / (DISTANCE - depth)
      return {
        depthPx: depth * zoom,
        pxPerUnit: zoom,
        xPx: middlePx + (x * cosYaw - z * sinYaw) * zoom,
        yPx: floorPx - (y * cosPitch - toViewer * sinPitch) * zoom,
      }
    },
    pxPerUnit,
  }
}
