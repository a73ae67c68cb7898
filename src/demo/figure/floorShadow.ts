import type { Camera, Picture } from './camera.ts'
import type { Ball } from './shadowBalls.ts'
import type { Box } from './surface.ts'
import { radians } from './vectors.ts'

export const SHADOW_CELL_PX = 4
/** The light comes from the upper left, so a shadow moves to the right by this share of the height above the floor. */
const DRIFT = 0.22
/** More light than this is as good as all of it. */
export const UNSEEN_SHADOW = 0.996
const DARKEST = 0.16
const DEPTH = 1.15

/** Where each cell of the picture lies on the floor; fixed for one camera. */
export type FloorGrid = { columns: number; rows: number; places: Float32Array }

export const createFloorGrid = (camera: Camera, { heightPx, widthPx }: Picture): FloorGrid => {
  const [columns, rows] = [Math.ceil(widthPx / SHADOW_CELL_PX) + 1, Math.ceil(heightPx / SHADOW_CELL_PX) + 1]
  const places = new Float32Array(columns * rows * 2).fill(NaN)
  for (let cell = 0; cell < columns * rows; cell++) {
    const place = camera.floorAt(
      (cell % columns) * SHADOW_CELL_PX,
      Math.floor(cell / columns) * SHADOW_CELL_PX,
    )
    if (place) places.set(place, cell * 2)
  }
  return { columns, places, rows }
}

/** Light that reaches the floor, 0 to 1, for each cell of the grid. */
export type FloorLight = Float32Array

export type FloorShadowArgs = { balls: readonly Ball[]; grid: FloorGrid; yawDegrees: number }

/** Further from the middle than this, in body heights, no shadow falls. */
const REACH = 1.1

/** A ball at a height takes its share of the sky from the floor around it. */
export const floorShadow = ({ balls, grid, yawDegrees }: FloorShadowArgs): FloorLight => {
  const casters = balls.map((ball) => casterOf(ball, yawDegrees))
  const light = new Float32Array(grid.columns * grid.rows).fill(1)
  for (let cell = 0; cell < light.length; cell++) {
    const x = grid.places[cell * 2] as number
    const z = grid.places[cell * 2 + 1] as number
    // Also false above the horizon, where the place is NaN.
    if (!(Math.abs(x) < REACH && Math.abs(z) < REACH)) continue
    let taken = 0
    for (const caster of casters) {
      const squared = (x - caster.x) ** 2 + caster.y ** 2 + (z - caster.z) ** 2
      taken += caster.strength / (squared * Math.sqrt(squared))
    }
    light[cell] = DARKEST + (1 - DARKEST) * Math.exp(-DEPTH * taken)
  }
  return light
}

const casterOf = ({ centre: [x, y, z], radius, weight }: Ball, yawDegrees: number) => {
  const height = Math.max(y, radius * 0.9)
  return {
    strength: height * radius ** 2 * weight,
    x: x + y * DRIFT * Math.cos(radians(yawDegrees)),
    y: height,
    z: z - y * DRIFT * Math.sin(radians(yawDegrees)),
  }
}

/** Between four cells, in proportion. */
export const lightOnFloor = ({ columns }: FloorGrid, light: FloorLight, xPx: number, yPx: number): number => {
  const column = xPx / SHADOW_CELL_PX
  const row = yPx / SHADOW_CELL_PX
  const wholeColumn = Math.floor(column)
  const wholeRow = Math.floor(row)
  const cell = wholeRow * columns + wholeColumn
  const right = column - wholeColumn
  const down = row - wholeRow
  const above = (light[cell] as number) * (1 - right) + (light[cell + 1] as number) * right
  const below =
    (light[cell + columns] as number) * (1 - right) + (light[cell + columns + 1] as number) * right
  return above * (1 - down) + below * down
}

/** The pixels that the shadow can be seen in. */
export const shadowBox = ({ columns, rows }: FloorGrid, light: FloorLight): Box => {
  const box = { bottom: 0, left: Infinity, right: 0, top: Infinity }
  for (let cell = 0; cell < columns * rows; cell++) {
    if ((light[cell] as number) > UNSEEN_SHADOW) continue
    const [x, y] = [(cell % columns) * SHADOW_CELL_PX, Math.floor(cell / columns) * SHADOW_CELL_PX]
    box.left = Math.min(box.left, x - SHADOW_CELL_PX)
    box.right = Math.max(box.right, x + SHADOW_CELL_PX)
    box.top = Math.min(box.top, y - SHADOW_CELL_PX)
    box.bottom = Math.max(box.bottom, y + SHADOW_CELL_PX)
  }
  return box
}
