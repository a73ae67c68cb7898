import type { Manifest } from '../segments/types.ts'

/** Enough to know an exercise by, and 200 of them under a megabyte. */
const LONGER_SIDE_PX = 160

type TileSizeArgs = Pick<Manifest['video'], 'widthPx' | 'heightPx'>

/** Even, as the picture's shape is. */
export const tileSize = ({ heightPx, widthPx }: TileSizeArgs): { widthPx: number; heightPx: number } => {
  const scale = LONGER_SIDE_PX / Math.max(heightPx, widthPx)
  const even = (px: number): number => Math.round((px * scale) / 2) * 2
  return { widthPx: even(widthPx), heightPx: even(heightPx) }
}
