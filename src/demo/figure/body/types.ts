import type { Material } from '../palette.ts'
import type { Vector } from '../vectors.ts'

/** A ball that moves from one point to another and changes its radius on the way. */
export type RoundCone = {
  from: Vector
  to: Vector
  fromRadius: number
  toRadius: number
  /** Change of radius per length that the light shall see at the ends: a chain of cones then looks like one curve. */
  fromSlope: number
  toSlope: number
  material: Material
  group: BodyGroup
  /** Parts of one strand share their balls and are smooth already; see `meltTable`. */
  strand: string
  /** A limb's first strand melts into the trunk too. */
  root: boolean
  /** The ball is broader along this direction. */
  broad?: Broad
}
/** `by`: breadth over depth, above 1. */
export type Broad = { along: Vector; by: number }
export type BodyGroup = 'trunk' | 'head' | 'armR' | 'armL' | 'legR' | 'legL' | 'footR' | 'footL'

/** A point of a strand, the radius there, and the material from there on. */
export type Bead = readonly [point: Vector, radius: number, material: Material]
