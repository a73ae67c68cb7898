import type { LookContext } from '../look/lookContext.ts'
import type { ClipSource, Picture, Rect, VideoSettings } from './types.ts'
import { type Direction, directionOf } from '../look/directionOf.ts'
import { even } from '../look/even.ts'

type Sources = ReadonlyArray<{ source: ClipSource; frames: number }>
type ClipsPicture = Extract<Picture, { kind: 'clips' }>

/** Ratios of width to height this near are the same. */
const sameRatio = 0.02

/** A clip that begins left of this part of the frame can be mirrored without the performer appearing twice. */
const nearLeft = 0.25

/**
 * The clip on the stage: cropped to cover it, the focal point in its middle; contained where it is narrower. A clip
 * that reaches under the scrim beside the stage goes on there, so that no edge is seen beside the performer.
 */
export const stagePicture = ({
  context,
  sources,
}: {
  context: LookContext
  sources: Sources
}): ClipsPicture => {
  const { layout, locale } = context
  const direction = directionOf(locale)
  const { heightPx: frameHeight, stage, widthPx: frameWidth } = layout
  const isLandscape = frameWidth > frameHeight
  const picture = clipsPicture({
    frozen: false,
    mayCrop: isLandscape || cropped(sources),
    rect: stage,
    sources,
  })
  const left = Math.max(...sources.map(({ source }) => leftEdge({ direction, source, stage })))
  // Mirrored upwards a performer would stand on his head: a stage of a part of the height is filled up by blur.
  const fullHeight = stage.heightPx === frameHeight
  if (picture.fit === 'contain' || (fullHeight && left > nearLeft * frameWidth)) return picture
  const widthPx = stage.xPx + stage.widthPx - left
  return {
    ...picture,
    rect: { ...stage, xPx: left, widthPx },
    focusX: (stage.xPx + stage.widthPx / 2 - left) / widthPx,
    fill: fullHeight ? { kind: 'mirror', edge: 'left' } : picture.fill,
  }
}

type LeftEdgeArgs = { direction: Direction; source: ClipSource; stage: Rect }

/** Where the clip begins, when it is as high as the stage and its focal point is in the stage's middle. */
const leftEdge = ({ direction, source, stage }: LeftEdgeArgs): number => {
  const width = ratio(source) * stage.heightPx
  // A mirrored layout is mirrored back: its clip is mirrored here.
  const isMirrored = source.mirrored !== (direction === 'rtl')
  const focalX = isMirrored ? 1 - source.focal.x : source.focal.x
  const wanted = stage.xPx + stage.widthPx / 2 - focalX * width
  const covering = Math.max(stage.xPx + stage.widthPx - width, Math.min(stage.xPx, wanted))
  return Math.max(0, even(covering))
}

type FramePictureArgs = Omit<PipPictureArgs, 'rect'> & { video: VideoSettings }

/** The clip as the whole picture. */
export const framePicture = ({ video, ...args }: FramePictureArgs): ClipsPicture => {
  const { heightPx, widthPx } = video
  return clipsPicture({
    ...args,
    mayCrop: widthPx > heightPx || cropped(args.sources),
    rect: { xPx: 0, yPx: 0, widthPx, heightPx },
  })
}

/** Whether all may lose what stands beside the focal point; one that may not decides for those it shares a segment with. */
const cropped = (sources: Sources): boolean => sources.every(({ source }) => source.fit === 'crop')

type PipPictureArgs = { frozen: ClipsPicture['frozen']; rect: Rect; sources: Sources }

/** The clip in the frame of a card, which is landscape whatever the video is. */
export const pipPicture = (args: PipPictureArgs): ClipsPicture => clipsPicture({ ...args, mayCrop: true })

const clipsPicture = ({
  frozen,
  mayCrop,
  rect,
  sources,
}: PipPictureArgs & { mayCrop: boolean }): ClipsPicture => ({
  kind: 'clips',
  sources,
  frozen,
  rect,
  // A clip narrower than its place would lose a standing body's head and feet.
  fit:
    mayCrop && sources.every(({ source }) => ratio(source) >= ratio(rect) - sameRatio) ? 'cover' : 'contain',
  focusX: 0.5,
  fill: { kind: 'blur' },
})

const ratio = ({ heightPx, widthPx }: { widthPx: number; heightPx: number }): number => widthPx / heightPx
