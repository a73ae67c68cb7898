import type { RoundCone } from './types.ts'

/** For each part: 1 at the numbers (index plus one) of the parts it melts into. */
export const meltTable = (parts: readonly RoundCone[]): Uint8Array[] =>
  parts.map((part) => Uint8Array.from([0, ...parts.map((other) => (melt(part, other) ? 1 : 0))]))

/**
 * Neighbours of one strand share a ball and are smooth already: melted, its hidden half would show as a ring. Limbs
 * that only touch, a hand on a knee, stay apart.
 */
const melt = (a: RoundCone, b: RoundCone): boolean => {
  if (a.group === b.group) return a.strand !== b.strand
  return (a.root && b.group === 'trunk') || (b.root && a.group === 'trunk')
}
