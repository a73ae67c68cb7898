/** How many lists and objects are inside each other, up to `enough`; without recursion, which depth would break. */
export const nestingOfJson = ({ enough, value }: { enough: number; value: unknown }): number => {
  let level: unknown[] = [value]
  let depth = 0
  while (depth < enough) {
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    )
    if (level.length === 0) return depth
    depth += 1
  }
  return depth
}
