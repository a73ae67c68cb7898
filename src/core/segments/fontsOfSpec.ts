import type { FontFile, SegmentSpec } from './types.ts'

type FontsOfSpecArgs = { fonts: readonly FontFile[]; spec: SegmentSpec }

/** The files that libass needs to draw a segment: those of the families that its documents name. */
export const fontsOfSpec = ({ fonts, spec }: FontsOfSpecArgs): FontFile[] => {
  const documents = [spec.still, ...spec.held.map(({ document }) => document), spec.moving].join('\n')
  const families = new Set([...documents.matchAll(/\\fn([^\\}]+)/g)].map(([, family]) => family))
  return fonts.filter(({ family }) => families.has(family))
}
