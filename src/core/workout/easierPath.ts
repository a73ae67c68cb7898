import type { VariantGraph } from './exerciseModel.ts'

type EasierPathArgs = { from: string; to: string; links: VariantGraph }

/** How one gets from an exercise to an easier one by links in either field; null where one cannot. */
export const easierPath = ({ from, links, to }: EasierPathArgs): string[] | null => {
  const easier = easierOf(links)
  const cameFrom = new Map<string, string | null>([[from, null]])
  // A map is walked in the order of insertion, and what is inserted meanwhile is walked too: breadth first.
  for (const [here] of cameFrom)
    for (const next of easier.get(here) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, here)
  return cameFrom.has(to) ? pathTo({ cameFrom, to }) : null
}

/** "A names B as easier" and "B names A as harder" are the same link. */
const easierOf = (links: VariantGraph): ReadonlyMap<string, ReadonlySet<string>> => {
  const easier = new Map<string, Set<string>>()
  const link = (harder: string, other: string) =>
    easier.set(harder, (easier.get(harder) ?? new Set()).add(other))
  for (const [id, one] of Object.entries(links)) {
    one.easier.forEach((other) => link(id, other))
    one.harder.forEach((other) => link(other, id))
  }
  return easier
}

const pathTo = ({ cameFrom, to }: { cameFrom: ReadonlyMap<string, string | null>; to: string }): string[] => {
  const before = cameFrom.get(to)
  return before === null || before === undefined ? [to] : [...pathTo({ cameFrom, to: before }), to]
}
