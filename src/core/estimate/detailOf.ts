import type { ClipSource, VideoSettings } from '../segments/types.ts'
import type { ClipBytes } from './types.ts'

/** Of a clip from a phone, held still in a lit room. */
export const USUAL_DETAIL = 0.06

type DetailOfArgs = { clipBytes: ClipBytes; source: ClipSource; frameRate: number }

/** Bits that the clip took for each pixel of a frame when it was normalised. */
export const detailOf = ({ clipBytes, frameRate, source }: DetailOfArgs): number => {
  const bytes = clipBytes.get(source.clip)
  if (bytes === undefined) return USUAL_DETAIL
  return (bytes * 8) / (source.widthPx * source.heightPx * (source.durationMs / 1000) * frameRate)
}

type ShownDetailArgs = Omit<DetailOfArgs, 'frameRate'> & { video: VideoSettings }

/** The same of the output's pixels: a noise that is made smaller is averaged out. */
export const shownDetail = ({ video, ...args }: ShownDetailArgs): number => {
  const { heightPx, widthPx } = args.source
  const smaller = Math.min(1, (video.widthPx * video.heightPx) / (widthPx * heightPx))
  return smaller * detailOf({ ...args, frameRate: video.frameRate })
}
