import type { ContentHash } from '../timeline/types.ts'
import type { SegmentSpec } from './types.ts'

/** The normalised clips that a segment is made from, each once, in order of use. */
export const clipsOfSpec = ({ picture }: SegmentSpec): ContentHash[] =>
  picture.kind === 'clips' ? [...new Set(picture.sources.map(({ source }) => source.clip))] : []
