import type { OutputSpec } from '../segments/types.ts'

/** Whether one takes the place of the other: another quality is another setting of the same video. */
export const sameOutput = (a: OutputSpec, b: OutputSpec): boolean =>
  a.locale === b.locale && a.aspect === b.aspect && a.look === b.look && a.height === b.height
