import type { Picture } from './camera.ts'
import type { YuvFrame } from './composeFrame.ts'
import type { Shirt } from './palette.ts'
import type { Layer } from './shadeSurface.ts'
import type { Box } from './surface.ts'
import type { Movement, Pose } from './types.ts'
import { drawBackdrop } from './backdrop.ts'
import { bodyParts } from './body/bodyParts.ts'
import { createCamera } from './camera.ts'
import { composeFrame, createYuvFrame } from './composeFrame.ts'
import { fillSurface } from './fillSurface.ts'
import { createFloorGrid, floorShadow, shadowBox, UNSEEN_SHADOW } from './floorShadow.ts'
import { keyPoses } from './keyPoses.ts'
import { findOcclusion } from './occlusion.ts'
import { paletteOf } from './palette.ts'
import { poseAt } from './poseAt.ts'
import { createShade } from './shadeSample.ts'
import { shadowBalls } from './shadowBalls.ts'
import { SAMPLES_PER_PX, shadeSurface } from './shadeSurface.ts'
import { solveSkeleton } from './solveSkeleton.ts'
import { createSurface } from './surface.ts'

export type FigurePainterArgs = { movement: Movement; picture: Picture; shirt: Shirt }
/**
 * Draws the movement at a moment of its loop (0 inclusive to 1 exclusive) as the bytes of a yuv420p picture, which hold
 * until the next call.
 */
export type FigurePainter = (moment: number) => YuvFrame

/** In body heights: how far around itself a place of the body looks for what stands in its light. */
const HOLLOW = 0.03

/** Everything that stays the same in all frames of a movement is made once, here. */
export const createFigurePainter = ({ movement, picture, shirt }: FigurePainterArgs): FigurePainter => {
  const { view } = movement
  const palette = paletteOf(shirt)
  const camera = createCamera({ picture, view })
  const backdrop = drawBackdrop({ camera, palette, picture, view })
  const grid = createFloorGrid(camera, picture)
  const keys = keyPoses(movement)
  const shade = createShade(camera.direct([0, 1, 0]))
  const surface = createSurface(picture.widthPx * SAMPLES_PER_PX, picture.heightPx * SAMPLES_PER_PX)
  const radiusSamples = HOLLOW * camera.pxPerUnit * SAMPLES_PER_PX
  const shared = { backdrop, grid, picture }
  const studio = createYuvFrame(picture)
  composeFrame({
    ...shared,
    box: { bottom: picture.heightPx, left: 0, right: picture.widthPx, top: 0 },
    // Not 1, which would be skipped: so the shadow's rim and the floor around it meet without a step.
    floorLight: new Float32Array(grid.columns * grid.rows).fill(UNSEEN_SHADOW),
    frame: studio,
    layer: noLayer,
  })
  const frame = createYuvFrame(picture)

  const draw = (pose: Pose): void => {
    const skeleton = solveSkeleton(pose)
    const parts = bodyParts(skeleton)
    const box = fillSurface({ camera, parts, surface })
    const albedos = parts.map(({ material }) => palette[material])
    const occlusion = findOcclusion({ box, radiusSamples, surface })
    const layer = shadeSurface({ albedos, box, occlusion, shade, surface })
    const floorLight = floorShadow({ balls: shadowBalls(skeleton), grid, yawDegrees: view.yawDegrees })
    const changed = evenUnion(layer.box, shadowBox(grid, floorLight), picture)
    frame.set(studio)
    composeFrame({ ...shared, box: changed, floorLight, frame, layer })
  }

  let lastPose = ''
  return (moment) => {
    const pose = poseAt(keys, moment)
    const name = poseName(pose)
    // A hold is many frames of one picture.
    if (name !== lastPose) draw(pose)
    lastPose = name
    return frame
  }
}

/** Equal for poses that look the same: a tenth of a millimetre, a ten-thousandth of a degree. */
const poseName = (pose: Pose): string =>
  JSON.stringify(pose, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value,
  )

const noLayer: Layer = {
  box: { bottom: 0, left: 0, right: 0, top: 0 },
  colours: new Float32Array(),
  coverage: new Float32Array(),
}

const evenUnion = (a: Box, b: Box, { heightPx, widthPx }: Picture): Box => {
  const even = (px: number) => Math.floor(px / 2) * 2
  return {
    bottom: Math.min(heightPx, even(Math.max(a.bottom, b.bottom) + 1)),
    left: Math.max(0, even(Math.min(a.left, b.left))),
    right: Math.min(widthPx, even(Math.max(a.right, b.right) + 1)),
    top: Math.max(0, even(Math.min(a.top, b.top))),
  }
}
