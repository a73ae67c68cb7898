import type { VideoTrack } from './types.ts'
import { displaySize } from './displaySize.ts'

const LONG_SIDE_PX = 1920
const SHORT_SIDE_PX = 1080

/** At most 1920×1080, or 1080×1920 where it stands; never enlarged; even, as 4:2:0 needs. */
export const normalisedSize = (video: VideoTrack): { widthPx: number; heightPx: number } => {
  const { heightPx, widthPx } = displaySize(video)
  const scale = Math.min(
    1,
    LONG_SIDE_PX / Math.max(widthPx, heightPx),
    SHORT_SIDE_PX / Math.min(widthPx, heightPx),
  )
  return { widthPx: even(widthPx * scale), heightPx: even(heightPx * scale) }
}

/** Down, since the picture must not pass the limit; a third of a pixel less is no reason to lose two. */
const even = (px: number): number => Math.max(2, Math.floor((px + 1 / 3) / 2) * 2)
