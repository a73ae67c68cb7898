import type { OutputSpec } from '../segments/types.ts'

/** How an output is called in a media URL, e.g. `en-16x9-burned-720`. */
export const outputName = ({ locale, aspect, look, height }: OutputSpec): string =>
  `${locale}-${aspect.replace(':', 'x')}-${look}-${height}`
