import type { Colour } from './palette.ts'
import type { Vector } from './vectors.ts'
import { unit } from './vectors.ts'

/** In the picture: x right, y down, z towards the viewer. */
const keyLight = unit([-0.5, -0.72, 0.62])
const edgeLight = unit([0.85, -0.45, -0.25])
const KEY_STRENGTH = 0.98
const SKY: Colour = [0.3, 0.34, 0.44]
const GROUND: Colour = [0.15, 0.155, 0.23]
const EDGE: Colour = [0.2, 0.26, 0.4]

/** `light` is the share of light that reaches the place; the normal need not be of length 1. Plain numbers: a hot path. */
export type Shade = (
  albedo: Colour,
  x: number,
  y: number,
  z: number,
  light: number,
  into: Float32Array,
) => void

/** The light of a studio on a matt body: a soft key from the upper left, sky, floor, and an edge from behind. */
export const createShade = (up: Vector): Shade => {
  return (albedo, x, y, z, light, into) => {
    const toUnit = 1 / Math.sqrt(x * x + y * y + z * z)
    // Wrapped around the body: a hard terminator makes a toy of plastic.
    const facing = ((x * keyLight[0] + y * keyLight[1] + z * keyLight[2]) * toUnit + 0.45) / 1.45
    const key = facing > 0 ? KEY_STRENGTH * facing * facing : 0
    const sky = 0.5 + 0.5 * (x * up[0] + y * up[1] + z * up[2]) * toUnit
    const behind = (x * edgeLight[0] + y * edgeLight[1] + z * edgeLight[2]) * toUnit
    const grazing = 1 - (z > 0 ? z * toUnit : 0)
    const edge = behind > 0 ? behind * grazing * grazing : 0
    into[0] = lit(albedo[0], key + GROUND[0] + (SKY[0] - GROUND[0]) * sky, EDGE[0] * edge, light)
    into[1] = lit(albedo[1], key + GROUND[1] + (SKY[1] - GROUND[1]) * sky, EDGE[1] * edge, light)
    into[2] = lit(albedo[2], key + GROUND[2] + (SKY[2] - GROUND[2]) * sky, EDGE[2] * edge, light)
  }
}

/** Lit as light, stored as the eye sees it: a gamma of 2 is near enough and one square root. */
const lit = (albedo: number, diffuse: number, edge: number, light: number): number =>
  Math.sqrt(Math.min(1, (albedo * albedo * diffuse + edge) * light))
