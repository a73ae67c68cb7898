import type { Bead, Broad, BodyGroup, RoundCone } from './types.ts'
import type { Vector } from '../vectors.ts'
import { between, lengthOf, subtract } from '../vectors.ts'

export type StrandArgs = {
  beads: readonly Bead[]
  group: BodyGroup
  name: string
  root?: boolean
  /** Breadth at a share of the strand's beads, 0 to 1. */
  broadAt?: (share: number) => Broad
  /** Whether the strand's line bends smoothly through its beads, or runs straight from one to the next. */
  curved?: boolean
}

/** A smooth chain of cones through the beads. */
export const strand = ({
  beads,
  broadAt,
  curved = false,
  group,
  name,
  root = false,
}: StrandArgs): RoundCone[] => {
  const places = beads.slice(1).flatMap((_, interval) => placesIn(beads, interval))
  const at = (place: number) => ({ point: pointAt(beads, place, curved), radius: radiusAt(beads, place) })
  const slopes = places.map((place, i) => slopeBetween(at(place), at(places[i + 1] ?? beads.length - 1)))
  const slopeAt = (i: number) => ((slopes[i - 1] ?? slopes[i] ?? 0) + (slopes[i] ?? slopes[i - 1] ?? 0)) / 2
  return places.map((place, i) => {
    const next = places[i + 1] ?? beads.length - 1
    const [from, to] = [at(place), at(next)]
    const broad = broadAt?.((place + next) / 2 / (beads.length - 1))
    return {
      ...(broad && { broad }),
      from: from.point,
      fromRadius: from.radius,
      fromSlope: slopeAt(i),
      group,
      material: bead(beads, Math.floor(place))[2],
      root,
      strand: name,
      to: to.point,
      toRadius: to.radius,
      toSlope: slopeAt(i + 1),
    }
  })
}

type Place = { point: Vector; radius: number }

const slopeBetween = (from: Place, to: Place): number =>
  (to.radius - from.radius) / Math.max(1e-6, lengthOf(subtract(to.point, from.point)))

const MOST_STEPS = 3

/** Where the cones between two beads start: enough for the radius to swell without a kink, no more than can be seen. */
const placesIn = (beads: readonly Bead[], interval: number): number[] => {
  const [from, to] = [bead(beads, interval), bead(beads, interval + 1)]
  const length = lengthOf(subtract(to[0], from[0]))
  const steps = Math.min(MOST_STEPS, Math.max(1, Math.round((1.1 * length) / Math.max(from[1], to[1]))))
  return Array.from({ length: steps }, (_, step) => interval + step / steps)
}

const bead = (beads: readonly Bead[], index: number): Bead =>
  beads[Math.min(beads.length - 1, Math.max(0, index))] as Bead

/** Catmull–Rom: through every bead, without a kink in it. */
const spline = (values: readonly [number, number, number, number], share: number): number => {
  const [before, from, to, after] = values
  const bend = (to - before) / 2
  const leave = (after - from) / 2
  const rise = to - from
  return from + share * (bend + share * (3 * rise - 2 * bend - leave + share * (bend + leave - 2 * rise)))
}

const radiusAt = (beads: readonly Bead[], place: number): number => {
  const index = Math.min(beads.length - 2, Math.floor(place))
  const radius = (shift: number) => bead(beads, index + shift)[1]
  return spline([radius(-1), radius(0), radius(1), radius(2)], place - index)
}

const pointAt = (beads: readonly Bead[], place: number, curved: boolean): Vector => {
  const index = Math.min(beads.length - 2, Math.floor(place))
  const point = (shift: number) => bead(beads, index + shift)[0]
  if (!curved) return between(point(0), point(1), place - index)
  const along = (i: 0 | 1 | 2) => spline([point(-1)[i], point(0)[i], point(1)[i], point(2)[i]], place - index)
  return [along(0), along(1), along(2)]
}
