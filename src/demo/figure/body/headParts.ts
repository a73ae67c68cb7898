import type { Skeleton } from '../types.ts'
import type { Bead, RoundCone } from './types.ts'
import { add } from '../vectors.ts'
import { strand } from './strand.ts'

/** A cap of hair, a face without features but for a nose, and ears: enough to see where the figure looks. */
export const headParts = ({ frames, headCentre, neck }: Skeleton): RoundCone[] => {
  const at = (x: number, y: number, z = 0) => add(headCentre, frames.head([x, y, z]))
  const throat = add(neck, frames.chest([0.004, -0.03, 0]))
  const piece = (name: string, ...beads: Bead[]) => strand({ beads, group: 'head', name })
  return [
    ...strand({
      beads: [
        [throat, 0.037, 'skin'],
        [at(-0.01, -0.04), 0.0315, 'skin'],
      ],
      group: 'head',
      name: 'throat',
      root: true,
    }),
    ...piece('skull', [at(-0.012, 0.014), 0.0605, 'hair'], [at(-0.024, -0.018), 0.046, 'hair']),
    ...piece('face', [at(0.013, 0.002), 0.0495, 'skin'], [at(0.02, -0.044), 0.031, 'skin']),
    ...piece(
      'cheeks',
      [at(0.008, -0.014, 0.012), 0.0435, 'skin'],
      [at(0.008, -0.014, -0.012), 0.0435, 'skin'],
    ),
    ...piece('nose', [at(0.062, -0.018), 0.0075, 'skin'], [at(0.054, 0.004), 0.0055, 'skin']),
    ...[0.05, -0.05].flatMap((z) =>
      piece(
        `ear${z}`,
        [at(-0.006, -0.006, z), 0.0115, 'skin'],
        [at(-0.003, -0.022, z * 0.97), 0.0085, 'skin'],
      ),
    ),
  ]
}
