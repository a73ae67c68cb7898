import type { SegmentKey } from '../segments/types.ts'

/** A version's thumbnails in one picture, row by row; stored with the version. */
export type Storyboard = {
  /** Of the WebP among the store's pictures. */
  key: string
  tileWidthPx: number
  tileHeightPx: number
  columns: number
  /** How long each tile stands for; the last one ends with the video. */
  tileSeconds: number
  tiles: number
}

/** A key frame of a segment, as it is kept in the segment's strip of thumbnails. */
export type Thumbnail = {
  key: SegmentKey
  /** 0-based place in the strip. */
  place: number
}
