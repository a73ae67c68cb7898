import type { Skeleton } from '../types.ts'
import type { RoundCone } from './types.ts'
import { add, between, unit } from '../vectors.ts'
import { strand } from './strand.ts'

/** Breadth of chest, waist and pelvis over their depth. */
const BREADTH = 1.62

export const trunkParts = ({ L, R, chest, frames, neck, pelvis, seat, waist }: Skeleton): RoundCone[] => {
  const [sidewaysBelow, sidewaysAbove] = [frames.pelvis([0, 0, 1]), frames.chest([0, 0, 1])]
  const ribs = add(chest, frames.chest([-0.004, 0.018, 0]))
  const collar = add(neck, frames.chest([-0.004, -0.036, 0]))
  const nape = add(neck, frames.chest([-0.008, -0.004, 0]))
  const group = 'trunk' as const
  return [
    ...strand({
      beads: [
        [between(pelvis, seat, 0.3), 0.066, 'legs'],
        [between(pelvis, waist, 0.4), 0.0625, 'legs'],
        [between(pelvis, waist, 0.7), 0.0585, 'top'],
        [add(waist, frames.chest([0.004, 0.025, 0])), 0.0565, 'top'],
        [ribs, 0.0655, 'top'],
        [collar, 0.056, 'top'],
      ],
      // The twist of the spine is spread over its length.
      broadAt: (share) => ({ along: unit(between(sidewaysBelow, sidewaysAbove, share)), by: BREADTH }),
      curved: true,
      group,
      name: 'trunk',
    }),
    ...[R, L].flatMap(({ hip, knee, shoulder }, i) => [
      ...strand({
        beads: [
          [nape, 0.036, 'top'],
          [between(nape, shoulder, 0.55), 0.0375, 'top'],
          [shoulder, 0.0385, 'top'],
        ],
        group,
        name: `yoke${i}`,
      }),
      ...strand({
        beads: [
          [add(seat, frames.pelvis([0, -0.004, i === 0 ? 0.047 : -0.047])), 0.0655, 'legs'],
          [between(hip, knee, 0.16), 0.062, 'legs'],
        ],
        group,
        name: `seat${i}`,
        root: true,
      }),
    ]),
  ]
}
