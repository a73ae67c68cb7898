import type { Camera, Picture } from './camera.ts'
import type { Colour, Palette } from './palette.ts'
import type { Mat, View } from './types.ts'

/** Red, green and blue of each pixel, 0 to 1, row by row. */
export type Backdrop = Float32Array

export type DrawBackdropArgs = { camera: Camera; palette: Palette; picture: Picture; view: View }

const usualMat: Mat = { fromX: -0.62, halfWidth: 0.3, toX: 0.62 }
const MAT_CORNER = 0.035
const MAT_THICKNESS = 0.011
const LINE_INSET = 0.028

/** The studio: a wall that fades, a pool of light on the floor, and a mat that gives the eye a ruler. */
export const drawBackdrop = ({ camera, palette, picture, view }: DrawBackdropArgs): Backdrop => {
  const { heightPx, widthPx } = picture
  const pixels = new Float32Array(widthPx * heightPx * 3)
  const [focusX, , focusZ] = view.focus ?? [0, 0, 0]
  const mat = { ...usualMat, ...view.mat }
  const edgePx = MAT_THICKNESS * camera.pxPerUnit
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const wall = wallAt(
        palette,
        Math.hypot(x - widthPx / 2, (y - heightPx * 0.44) * 1.1) / (widthPx * 0.62),
      )
      const place = camera.floorAt(x + 0.5, y + 0.5)
      const glow = place ? 0.85 * Math.exp(-(((place[0] - focusX) ** 2 + (place[1] - focusZ) ** 2) / 0.7)) : 0
      const floor = blend(wall, palette.glow, glow)
      const side = coverOf({ camera, mat, x, y: y - edgePx })
      const cover = coverOf({ camera, mat, x, y })
      const cut = blend(floor, blend(palette.mat, palette.wallFar, 0.55), side.inside)
      const sheen = blend(palette.mat, palette.matLine, 0.35 * glow + 0.5 * cover.line)
      pixels.set(blend(cut, sheen, cover.inside), (y * widthPx + x) * 3)
    }
  return pixels
}

const blend = (from: Colour, to: Colour, share: number): Colour => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
]

const wallAt = ({ wallFar, wallMiddle, wallNear }: Palette, distance: number): Colour => {
  const smooth = (from: number, to: number) => {
    const share = Math.min(1, Math.max(0, (distance - from) / (to - from)))
    return share * share * (3 - 2 * share)
  }
  return blend(blend(wallNear, wallMiddle, smooth(0, 0.55)), wallFar, smooth(0.3, 1.1))
}

type CoverArgs = { camera: Camera; mat: Mat; x: number; y: number }

/** How much of the pixel the mat covers, and how much its seam does; edges are one pixel soft. */
const coverOf = ({ camera, mat, x, y }: CoverArgs): { inside: number; line: number } => {
  const distance = matDistance(mat, camera.floorAt(x + 0.5, y + 0.5))
  if (distance > 0.1 || distance < -0.06) return { inside: distance < 0 ? 1 : 0, line: 0 }
  const right = matDistance(mat, camera.floorAt(x + 1.5, y + 0.5))
  const down = matDistance(mat, camera.floorAt(x + 0.5, y + 1.5))
  const perPx = Math.max(1e-5, Math.hypot(right - distance, down - distance))
  const step = (value: number) => Math.min(1, Math.max(0, 0.5 - value / perPx))
  return { inside: step(distance), line: step(Math.abs(distance + LINE_INSET) - 0.0022) }
}

/** Signed distance on the floor to the mat's edge, negative inside. */
const matDistance = (
  { fromX, halfWidth, toX }: Mat,
  place: readonly [number, number] | undefined,
): number => {
  if (!place) return 1
  const x = Math.abs(place[0] - (fromX + toX) / 2) - (toX - fromX) / 2 + MAT_CORNER
  const z = Math.abs(place[1]) - halfWidth + MAT_CORNER
  return Math.hypot(Math.max(x, 0), Math.max(z, 0)) + Math.min(0, Math.max(x, z)) - MAT_CORNER
}
