import type { LimbJoints, Side } from '../types.ts'
import type { Vector } from '../vectors.ts'
import type { RoundCone } from './types.ts'
import { add, between, lengthOf, scale, subtract, unit } from '../vectors.ts'
import { strand } from './strand.ts'

export const legParts = ({ ankle, ball, heel, hip, knee, toe }: LimbJoints, side: Side): RoundCone[] => {
  const offLine = subtract(knee, between(hip, ankle, 0.5))
  // The calf bulges away from the shin, the more the more the leg is bent.
  const bulge = scale(unit(offLine), -0.008 * Math.min(1, lengthOf(offLine) / 0.08))
  const group = `foot${side}` as const
  const down = (point: Vector, by: number) => add(point, scale(unit(subtract(point, ankle)), by))
  return [
    ...strand({
      beads: [
        [hip, 0.0655, 'legs'],
        [between(hip, knee, 0.45), 0.058, 'legs'],
        [between(hip, knee, 0.85), 0.0455, 'legs'],
        [knee, 0.0425, 'legs'],
        [add(between(knee, ankle, 0.28), bulge), 0.0435, 'legs'],
        [add(between(knee, ankle, 0.5), scale(bulge, 0.5)), 0.0385, 'legs'],
        [between(knee, ankle, 0.72), 0.0305, 'legs'],
      ],
      group: `leg${side}`,
      name: 'leg',
      root: true,
    }),
    ...strand({
      beads: [
        [between(knee, ankle, 0.66), 0.0285, 'skin'],
        [ankle, 0.0245, 'skin'],
      ],
      group: `leg${side}`,
      name: 'leg',
    }),
    ...strand({
      beads: [
        [heel, 0.0235, 'shoe'],
        [ball, 0.0225, 'shoe'],
        [toe, 0.0165, 'shoe'],
      ],
      group,
      name: 'shoe',
    }),
    ...strand({
      beads: [
        [heel, 0.0235, 'shoe'],
        [ankle, 0.029, 'shoe'],
        [between(ankle, ball, 0.5), 0.0275, 'shoe'],
        [ball, 0.0225, 'shoe'],
      ],
      group,
      name: 'instep',
    }),
    ...strand({
      beads: [
        [down(heel, 0.008), 0.0212, 'sole'],
        [down(ball, 0.006), 0.0212, 'sole'],
      ],
      group,
      name: 'sole',
    }),
  ]
}
