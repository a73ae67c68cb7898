/** What must hold unless we have a bug. Our own, because `node:assert` does not exist in the browser. */
export function invariant(holds: boolean, statement: string): asserts holds {
  if (!holds) throw new Error(`timeline: this must hold and does not: ${statement}`)
}
