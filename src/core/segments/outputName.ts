import type { OutputSpec } from './types.ts'

/** The output as a piece of a URL or a file name, e.g. `en-16x9-burned-720`. */
export const outputName = ({ aspect, height, locale, look }: OutputSpec): string =>
  `${locale}-${aspect.replace(':', 'x')}-${look}-${height}`
