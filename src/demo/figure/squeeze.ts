import type { Vector } from './vectors.ts'
import { add, dot, scale, unit } from './vectors.ts'

/** Rows of a linear map of picture space. */
export type Squeeze = readonly [Vector, Vector, Vector]

export const noSqueeze: Squeeze = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/**
 * The map that presses a broad ball into a round one and turns space so that the line of sight stays the third axis:
 * a broad cone is then drawn with the round cone's formula.
 */
export const squeezeOf = ({ along, by }: { along: Vector; by: number }): Squeeze => {
  const press = (v: Vector): Vector => add(v, scale(along, (1 / by - 1) * dot(v, along)))
  const sight = unit(press([0, 0, 1]))
  // Two directions across the pressed line of sight. The map is symmetric, so a row of (turn · press) is press(row).
  const right = unit([sight[2], 0, -sight[0]])
  const down: Vector = [
    sight[1] * right[2] - sight[2] * right[1],
    sight[2] * right[0] - sight[0] * right[2],
    sight[0] * right[1] - sight[1] * right[0],
  ]
  return [press(right), press(down), press(sight)]
}

export const squeezed = ([right, down, sight]: Squeeze, point: Vector): Vector => [
  dot(right, point),
  dot(down, point),
  dot(sight, point),
]
