/** Of the elements that are focused from elsewhere. */
export const elementIds = {
  addTo: (blockId: string): string => `repreel-add-${blockId}`,
  handle: (rowId: string): string => `repreel-move-${rowId}`,
  toggle: (rowId: string): string => `repreel-row-${rowId}`,
}
