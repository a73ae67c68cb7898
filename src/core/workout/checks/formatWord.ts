import type { BlockFormat } from '../../timeline/types.ts'

/** A format in a message: its slug without the underscore, which is its name in the field. */
export const formatWord = (format: BlockFormat): string => format.replaceAll('_', ' ')
