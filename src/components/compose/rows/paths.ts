/** Names of the workout's form. */
export const blocksPath = 'blocks'
export const blockPath = (block: number): string => `${blocksPath}.${block}`
export const itemsPath = (block: number): string => `${blockPath(block)}.items`
export const itemPath = ({ block, item }: { block: number; item: number }): string =>
  `${itemsPath(block)}.${item}`
