import type { FlatCone } from './projectPart.ts'
import type { Surface } from './surface.ts'

export type FillPartArgs = {
  cone: FlatCone
  /** How far apart two surfaces start to melt, in samples. */
  meltSamples: number
  /** For each number in `surface.part`: 1 where this part melts into it. */
  melts: Uint8Array
  partNumber: number
  surface: Surface
}

/**
 * Draws one part into the surface, nearest wins. The nearest ball of a round cone above a sample is found in closed
 * form: depth(t) = depth + t·alongDepth + √f(t), where f is the ball's squared height over the sample, a parabola in t.
 * Written as one loop over plain numbers because it runs about a million times a frame.
 */
export const fillPart = ({ cone, meltSamples, melts, partNumber, surface }: FillPartArgs): void => {
  const { alongRadius, box, fromAim, radius, squeeze, toAim } = cone
  const [fromX, fromY, fromDepth] = cone.from
  const [alongX, alongY, alongDepth] = cone.along
  const [[rightX, rightY], [downX, downY], [sightX, sightY, sightZ]] = squeeze
  const [, , rightZ] = squeeze[0]
  const [, , downZ] = squeeze[1]
  const { depth, heightSamples, normalX, normalY, normalZ, part, widthSamples } = surface
  // A cone seen along its axis has no parabola that opens downwards; a hair's tilt gives it one.
  const curve = Math.min(alongRadius ** 2 - alongX ** 2 - alongY ** 2, -1e-3)
  const slope = 1 / (curve - alongDepth ** 2)
  const squaredLength = Math.max(1, alongX ** 2 + alongY ** 2 + alongDepth ** 2)
  const ownAim = alongRadius / squaredLength
  const nearest = cone.nearest + meltSamples
  const [top, bottom] = [Math.max(0, box.top), Math.min(heightSamples, box.bottom)]
  const [left, right] = [Math.max(0, box.left), Math.min(widthSamples, box.right)]
  for (let row = top; row < bottom; row++) {
    const y = row + 0.5
    for (let column = left; column < right; column++) {
      const sample = row * widthSamples + column
      if ((depth[sample] as number) > nearest) continue
      const x = column + 0.5
      const offX = rightX * x + rightY * y - fromX
      const offY = downX * x + downY * y - fromY
      const linear = radius * alongRadius + offX * alongX + offY * alongY
      const constant = radius * radius - offX * offX - offY * offY
      const discriminant = curve * constant - linear * linear
      if (discriminant > 0) continue
      let share = (-alongDepth * Math.sqrt(discriminant * slope) - linear) / curve
      share = share < 0 ? 0 : share > 1 ? 1 : share
      const square = constant + share * (2 * linear + share * curve)
      if (square <= 0) continue
      const height = Math.sqrt(square)
      const near = (fromDepth + share * alongDepth + height - sightX * x - sightY * y) / sightZ
      const gap = near - (depth[sample] as number)
      const old = part[sample] as number
      const melting = old > 0 && melts[old] === 1
      if (gap <= 0 && !(melting && gap > -meltSamples)) continue
      const ballRadius = radius + share * alongRadius
      const plainX = offX - share * alongX
      const plainY = offY - share * alongY
      let tilt = fromAim + share * (toAim - fromAim) + ownAim
      if (share === 0 || share === 1) {
        // On the ball at an end, both neighbours must come to the same normal: see `FlatCone`.
        const has = (plainX * alongX + plainY * alongY + height * alongDepth) / (ballRadius * squaredLength)
        const limit = Math.abs(tilt)
        tilt = Math.min(limit, Math.max(-limit, tilt - ownAim - has))
      }
      tilt *= ballRadius
      const ballX = plainX + tilt * alongX
      const ballY = plainY + tilt * alongY
      const ballZ = height + tilt * alongDepth
      const toUnit = 1 / ballRadius
      // The normal goes back to the picture by the map's transpose.
      const ownX = (rightX * ballX + downX * ballY + sightX * ballZ) * toUnit
      const ownY = (rightY * ballX + downY * ballY + sightY * ballZ) * toUnit
      const ownZ = (rightZ * ballX + downZ * ballY + sightZ * ballZ) * toUnit
      if (gap > 0) {
        depth[sample] = near
        part[sample] = partNumber
      }
      const own = melting && gap < meltSamples ? 0.5 + (0.5 * gap) / meltSamples : 1
      normalX[sample] = ownX * own + (own < 1 ? (normalX[sample] as number) * (1 - own) : 0)
      normalY[sample] = ownY * own + (own < 1 ? (normalY[sample] as number) * (1 - own) : 0)
      normalZ[sample] = ownZ * own + (own < 1 ? (normalZ[sample] as number) * (1 - own) : 0)
    }
  }
}
