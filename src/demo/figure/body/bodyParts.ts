import type { Skeleton } from '../types.ts'
import type { RoundCone } from './types.ts'
import { armParts } from './armParts.ts'
import { headParts } from './headParts.ts'
import { legParts } from './legParts.ts'
import { trunkParts } from './trunkParts.ts'

/** The body of one skeleton as round cones. */
export const bodyParts = (skeleton: Skeleton): RoundCone[] => [
  ...trunkParts(skeleton),
  ...headParts(skeleton),
  ...(['R', 'L'] as const).flatMap((side) => [
    ...legParts(skeleton[side], side),
    ...armParts(skeleton[side], side),
  ]),
]
