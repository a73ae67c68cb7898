import type { VideoTrack } from './types.ts'

type Size = { widthPx: number; heightPx: number }

/** The picture as it is shown: square pixels, upright. */
export const displaySize = ({ heightPx, pixelAspect, rotation, widthPx }: VideoTrack): Size => {
  const square = { widthPx: Math.round(widthPx * pixelAspect), heightPx }
  const lies = rotation === 90 || rotation === 270
  return lies ? { widthPx: square.heightPx, heightPx: square.widthPx } : square
}
