export type FactKind = 'bytes' | 'date' | 'length' | 'number' | 'seconds'

type FactField = { clientProps: { kind: FactKind }; path: string }

/** How a form shows what only the system writes: as text, in the units of an editor. */
export const factField = (kind: FactKind): FactField => ({
  clientProps: { kind },
  path: 'repreel/client#Fact',
})
