import type { LookContext } from '../look/lookContext.ts'
import type { ClipSource, Picture, Rect } from './types.ts'

type StagePictureArgs = {
  context: LookContext
  sources: ReadonlyArray<{ source: ClipSource; frames: number }>
}

type ClipsPicture = Extract<Picture, { kind: 'clips' }>

/** How far the performer may stand from the middle of the stage, as a part of the frame, to be there by himself. */
const onStage = 0.06
/** Ratios of width to height this near are the same. */
const sameRatio = 0.02

/**
 * The clip on the stage. One that has the frame's shape and its performer in the stage's middle already (a demo figure)
 * is shown whole; any other covers the stage round its focal point, or is contained where it is narrower.
 */
export const stagePicture = ({ context, sources }: StagePictureArgs): ClipsPicture => {
  const { layout } = context
  const whole = { xPx: 0, yPx: 0, widthPx: layout.widthPx, heightPx: layout.heightPx }
  const standsThere = sources.every(({ source }) => standsOnStage({ layout, source }))
  return clipsPicture({ frozen: false, rect: standsThere ? whole : layout.stage, sources })
}

type PipPictureArgs = Pick<StagePictureArgs, 'sources'> & { frozen: boolean; rect: Rect }

/** The clip in the frame of a card. */
export const pipPicture = ({ frozen, rect, sources }: PipPictureArgs): ClipsPicture =>
  clipsPicture({ frozen, rect, sources })

const clipsPicture = ({ frozen, rect, sources }: PipPictureArgs): ClipsPicture => ({
  kind: 'clips',
  sources,
  frozen,
  rect,
  // A clip narrower than its place would lose a standing body's head and feet.
  fit: sources.every(({ source }) => ratio(source) >= ratio(rect) - sameRatio) ? 'cover' : 'contain',
  fill: { kind: 'blur' },
})

const ratio = ({ heightPx, widthPx }: { widthPx: number; heightPx: number }): number => widthPx / heightPx

type StandsOnStageArgs = { layout: LookContext['layout']; source: ClipSource }

const standsOnStage = ({ layout, source }: StandsOnStageArgs): boolean => {
  const { stage, widthPx } = layout
  const focalX = source.mirrored ? 1 - source.focal.x : source.focal.x
  const middle = (stage.xPx + stage.widthPx / 2) / widthPx
  return Math.abs(ratio(source) - ratio(layout)) <= sameRatio && Math.abs(focalX - middle) <= onStage
}
