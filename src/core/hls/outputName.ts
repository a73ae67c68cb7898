import type { OutputSpec } from '../segments/types.ts'

/** How the heights of one video are called together in a media URL, e.g. `en-16x9-burned`. */
export const variantsName = ({ locale, aspect, look }: Omit<OutputSpec, 'height' | 'quality'>): string =>
  `${locale}-${aspect.replace(':', 'x')}-${look}`

/** How an output is called in a media URL, e.g. `en-16x9-burned-720`. */
export const outputName = (output: OutputSpec): string => `${variantsName(output)}-${output.height}`
