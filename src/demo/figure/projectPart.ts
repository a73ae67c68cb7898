import type { RoundCone } from './body/types.ts'
import type { Camera, Projected } from './camera.ts'
import type { Squeeze } from './squeeze.ts'
import type { Box } from './surface.ts'
import type { Vector } from './vectors.ts'
import { noSqueeze, squeezed, squeezeOf } from './squeeze.ts'
import { dot, lengthOf, subtract } from './vectors.ts'

/** A round cone on the grid of samples, in squeezed space, where its balls are round. */
export type FlatCone = {
  /** x, y and depth of its first end, and the way to the other. */
  from: Vector
  along: Vector
  radius: number
  alongRadius: number
  /** Shares of `along` that a normal should have at each end, so that neighbours meet without a kink. */
  fromAim: number
  toAim: number
  squeeze: Squeeze
  /** No sample of it stands nearer. */
  nearest: number
  /** The samples it can cover. */
  box: Box
}

/** Within the figure's depth the rays are as good as parallel, so a part is projected by its two ends. */
export const projectPart = (camera: Camera, samplesPerPx: number, part: RoundCone): FlatCone => {
  const { broad, fromRadius, toRadius } = part
  const [from, to] = [camera.project(part.from), camera.project(part.to)]
  const sideways = broad && camera.direct(broad.along)
  const breadth = (i: 0 | 1 | 2) =>
    broad && sideways ? Math.sqrt(1 + (broad.by ** 2 - 1) * sideways[i] ** 2) : 1
  const squeeze = broad && sideways ? squeezeOf({ along: sideways, by: broad.by }) : noSqueeze
  const samples = ({ depthPx, xPx, yPx }: Projected): Vector => [
    xPx * samplesPerPx,
    yPx * samplesPerPx,
    depthPx * samplesPerPx,
  ]
  const [start, end] = [samples(from), samples(to)]
  const [radius, endRadius] = [
    fromRadius * from.pxPerUnit * samplesPerPx,
    toRadius * to.pxPerUnit * samplesPerPx,
  ]
  const widest = Math.max(radius, endRadius)
  const [reachX, reachY] = [1 + widest * breadth(0), 1 + widest * breadth(1)]
  const along = subtract(squeezed(squeeze, end), squeezed(squeeze, start))
  const lengthSamples = lengthOf(subtract(part.to, part.from)) * from.pxPerUnit * samplesPerPx
  const aim = (slope: number) => (-slope * lengthSamples) / Math.max(1, dot(along, along))
  return {
    along,
    alongRadius: endRadius - radius,
    box: {
      bottom: Math.ceil(Math.max(start[1], end[1]) + reachY),
      left: Math.floor(Math.min(start[0], end[0]) - reachX),
      right: Math.ceil(Math.max(start[0], end[0]) + reachX),
      top: Math.floor(Math.min(start[1], end[1]) - reachY),
    },
    from: squeezed(squeeze, start),
    nearest: Math.max(start[2], end[2]) + widest * breadth(2),
    radius,
    squeeze,
    fromAim: aim(part.fromSlope),
    toAim: aim(part.toSlope),
  }
}
