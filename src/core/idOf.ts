/** Of a relationship as a save may bring it: an id, or the document itself. */
export const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null
}
