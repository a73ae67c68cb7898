import type { SegmentSpec } from '../segments/types.ts'
import type { PieceFacets } from './types.ts'
import { shortHash } from './shortHash.ts'

type PictureFacets = Pick<PieceFacets, 'clip' | 'side' | 'speed'> & { geometry: unknown }

/** What the picture under the drawing is made from. */
export const pictureFacets = ({ picture }: SegmentSpec): PictureFacets => {
  if (picture.kind === 'colour') return { clip: '', side: '', speed: '', geometry: 'colour' }
  const { sources, ...geometry } = picture
  const own = sources.map(({ source: { mirrored, speed, ...clip } }) => ({ clip, mirrored, speed }))
  return {
    clip: shortHash(own.map(({ clip }) => clip)),
    side: own.map(({ mirrored }) => (mirrored ? 'm' : 'p')).join(''),
    speed: own.map(({ speed }) => speed).join(' '),
    geometry,
  }
}
