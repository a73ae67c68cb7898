import type { PieceFacets, Reason } from './types.ts'

type ReasonsOfArgs = {
  piece: PieceFacets
  /** Those of the same output of the version before. */
  previous: readonly PieceFacets[]
}

/** Why this segment is not one of the version before. */
export const reasonsOf = ({ piece, previous }: ReasonsOfArgs): Reason[] => {
  if (previous.some(({ key }) => key === piece.key)) return ['missing']
  const alike = previous.filter(
    ({ kind, part, shows }) => kind === piece.kind && part === piece.part && shows === piece.shows,
  )
  const compared = alike.map((earlier) => differences({ earlier, piece }))
  // Most like it: what it came from.
  const [reasons] = compared.toSorted((a, b) => a.length - b.length)
  if (!reasons) return ['new']
  return reasons.length > 0 ? reasons : ['encoder']
}

const differences = ({ earlier, piece }: { earlier: PieceFacets; piece: PieceFacets }): Reason[] => {
  const differs = (facet: keyof PieceFacets): boolean => earlier[facet] !== piece[facet]
  const moved = carriesPlace(piece) && differs('place')
  const reasons: Reason[] = [
    ...directly.filter(([facet]) => differs(facet)).map(([, reason]) => reason),
    ...(moved ? (['place'] as const) : []),
    // "Last round" comes and goes with the place.
    ...(differs(moved ? 'names' : 'words') ? (['words'] as const) : []),
    ...(differs('colours') && !isPart(earlier.colours, piece.colours) ? (['theme'] as const) : []),
  ]
  if (reasons.length > 0) return reasons
  if (differs('look')) return ['look']
  if (!differs('drawing')) return []
  // The bar of the whole workout.
  if (carriesPlace(piece)) return ['place']
  return [differs('numbers') ? 'words' : 'look']
}

/** What explains by itself why the drawing is another one, too. */
const directly: ReadonlyArray<readonly [keyof PieceFacets, Reason]> = [
  ['clip', 'clip'],
  ['speed', 'speed'],
  ['side', 'side'],
  ['frames', 'duration'],
  ['video', 'video'],
]

/** Where a mark is switched off, a colour may be gone: the others stay. */
const isPart = (a: string, b: string): boolean => {
  const [colours, others] = a.length < b.length ? [a, b] : [b, a]
  const known = new Set(coloursIn(others))
  return coloursIn(colours).every((colour) => known.has(colour))
}

const coloursIn = (all: string): string[] => all.match(/.{6}/g) ?? []

/** Openings of rests and the outro tell where in the workout one is; works and the bodies of rests do not. */
const carriesPlace = ({ kind, part }: PieceFacets): boolean =>
  kind === 'outro' || ((kind === 'rest' || kind === 'round_rest') && part === 0)
