import type { RoundCone } from './body/types.ts'
import type { Camera } from './camera.ts'
import type { Box, Surface } from './surface.ts'
import { fillPart } from './fillPart.ts'
import { meltTable } from './body/meltTable.ts'
import { projectPart } from './projectPart.ts'
import { SAMPLES_PER_PX } from './shadeSurface.ts'
import { clearSurface } from './surface.ts'

/** In body heights: how near two parts of a group must be to melt into each other. */
const MELT = 0.014

export type FillSurfaceArgs = { camera: Camera; parts: readonly RoundCone[]; surface: Surface }

/** Draws all parts into the cleared surface; answers with the box they stand in, on whole blocks of two by two pixels. */
export const fillSurface = ({ camera, parts, surface }: FillSurfaceArgs): Box => {
  const cones = parts.map((part) => projectPart(camera, SAMPLES_PER_PX, part))
  const box = hullOf(
    cones.map(({ box }) => box),
    surface,
  )
  clearSurface(surface, box)
  const melts = meltTable(parts)
  // Nearest first, so that most of what stands behind is skipped.
  const order = cones.map((cone, i) => ({ cone, i })).sort((a, b) => b.cone.nearest - a.cone.nearest)
  for (const { cone, i } of order)
    fillPart({
      cone,
      meltSamples: MELT * camera.pxPerUnit * SAMPLES_PER_PX,
      melts: melts[i] as Uint8Array,
      partNumber: i + 1,
      surface,
    })
  return box
}

const hullOf = (boxes: readonly Box[], { heightSamples, widthSamples }: Surface): Box => {
  const block = 2 * SAMPLES_PER_PX
  const even = (samples: number, limit: number) =>
    Math.min(limit, Math.max(0, Math.ceil(samples / block) * block))
  return {
    bottom: even(Math.max(...boxes.map(({ bottom }) => bottom)), heightSamples),
    left: even(Math.min(...boxes.map(({ left }) => left)) - block, widthSamples),
    right: even(Math.max(...boxes.map(({ right }) => right)), widthSamples),
    top: even(Math.min(...boxes.map(({ top }) => top)) - block, heightSamples),
  }
}
