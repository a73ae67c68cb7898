import type { VariantGraph } from '../exerciseModel.ts'
import type { Issue } from '../issue.ts'
import { easierPath } from '../easierPath.ts'
import { issueOf } from '../issue.ts'

type CheckVariantsArgs = {
  id: string
  easier: readonly string[]
  harder: readonly string[]
  /** The links of all other exercises; this one's own are taken from above. */
  graph: VariantGraph
}

/** "Easier" and "harder" are one order: nobody may be above and below the same exercise. */
export const checkVariants = ({ easier, graph, harder, id }: CheckVariantsArgs): Issue[] => {
  const links = { ...graph, [id]: { ...graph[id], easier, harder } }
  const name = (one: string): string => links[one]?.name ?? one
  const check = ({
    field,
    other,
  }: {
    field: 'easierVariants' | 'harderVariants'
    other: string
  }): Issue[] => {
    if (other === id) return [issueOf({ path: field, key: 'variants.self', params: { value: name(other) } })]
    // A cycle through this link: the other one leads back here in the direction that the link itself takes.
    const [from, to] = field === 'easierVariants' ? [other, id] : [id, other]
    const path = easierPath({ from, links, to })
    if (!path) return []
    const key = easier.includes(other) && harder.includes(other) ? 'variants.both' : 'variants.cycle'
    return [issueOf({ path: field, key, params: { path: path.map(name).join(' → '), value: name(other) } })]
  }
  return [
    ...easier.flatMap((other) => check({ field: 'easierVariants', other })),
    ...harder.flatMap((other) => check({ field: 'harderVariants', other })),
  ]
}
