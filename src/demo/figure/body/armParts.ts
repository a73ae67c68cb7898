import type { LimbJoints, Side } from '../types.ts'
import type { RoundCone } from './types.ts'
import { between } from '../vectors.ts'
import { strand } from './strand.ts'

export const armParts = ({ elbow, hand, shoulder, wrist }: LimbJoints, side: Side): RoundCone[] => {
  const group = `arm${side}` as const
  return [
    ...strand({
      beads: [
        [shoulder, 0.0405, 'top'],
        [between(shoulder, elbow, 0.3), 0.0395, 'top'],
        [between(shoulder, elbow, 0.52), 0.038, 'top'],
      ],
      group,
      name: 'arm',
      root: true,
    }),
    ...strand({
      beads: [
        [between(shoulder, elbow, 0.3), 0.0345, 'skin'],
        [between(shoulder, elbow, 0.7), 0.031, 'skin'],
        [elbow, 0.028, 'skin'],
        [between(elbow, wrist, 0.3), 0.0285, 'skin'],
        [wrist, 0.0192, 'skin'],
        [between(wrist, hand, 0.5), 0.0235, 'skin'],
        [hand, 0.016, 'skin'],
      ],
      group,
      name: 'arm',
    }),
  ]
}
