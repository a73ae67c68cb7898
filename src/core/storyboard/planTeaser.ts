import type { Manifest, OutputPlan, SegmentKey } from '../segments/types.ts'
import type { SegmentIndex } from '../mp4/types.ts'
import { mediaFormat } from '../mp4/mediaFormat.ts'

/** Five seconds: 3–6 are allowed, and cuts fall where the encoder allows them. */
const TEASER_FRAMES = 150
/** Past the first moment, when the name stands alone: the movement is under way. */
const FAVOURITE_START_FRAMES = 60

type PlanTeaserArgs = {
  manifest: Manifest
  plan: Pick<OutputPlan, 'pieces'>
  indexOf: (key: SegmentKey) => Pick<SegmentIndex, 'compositionTicks' | 'frames' | 'gopStarts'>
  /** Which intervals are shown, in order; at least one. */
  intervals: readonly number[]
}

/** A silent film of what the store holds already: ranges that begin with a key frame. No frame is encoded for it. */
export const planTeaser = ({ indexOf, intervals, manifest, plan }: PlanTeaserArgs): Manifest => {
  const wanted = Math.floor(TEASER_FRAMES / intervals.length)
  const pieces = intervals.flatMap((interval) => {
    const own = manifest.pieces.filter((_, i) => plan.pieces[i]!.intervalIndex === interval)
    return cutsOf({ indexOf, pieces: own, wanted })
  })
  const frames = pieces.reduce((sum, { fromFrame, toFrame }) => sum + toFrame - fromFrame, 0)
  return {
    video: { ...manifest.video, frames },
    pieces,
    sound: { sampleRateHz: mediaFormat.sampleRateHz, aacFrames: 0, pieces: [] },
  }
}

type CutsOfArgs = Pick<PlanTeaserArgs, 'indexOf'> & { pieces: Manifest['pieces']; wanted: number }

/** From the first key frame after the favourite start on, over as many pieces as it takes. */
const cutsOf = ({ indexOf, pieces, wanted }: CutsOfArgs): Manifest['pieces'][number][] => {
  const cuts: Manifest['pieces'][number][] = []
  let left = wanted
  for (const piece of pieces) {
    if (left <= 0) break
    const index = indexOf(piece.key)
    const fromFrame =
      cuts.length === 0 ? startIn({ gopStarts: index.gopStarts, left, piece }) : piece.fromFrame
    const toFrame = endOf({ fromFrame, index, left, piece })
    cuts.push({ key: piece.key, fromFrame, toFrame })
    left -= toFrame - fromFrame
  }
  return cuts
}

type StartInArgs = { gopStarts: ArrayLike<number>; left: number; piece: Manifest['pieces'][number] }

const startIn = ({ gopStarts, left, piece: { fromFrame, toFrame } }: StartInArgs): number =>
  Array.from(gopStarts).find(
    (start) => start >= fromFrame + FAVOURITE_START_FRAMES && start + left <= toFrame,
  ) ?? fromFrame

type EndOfArgs = {
  fromFrame: number
  index: Pick<SegmentIndex, 'compositionTicks'>
  left: number
  piece: Manifest['pieces'][number]
}

/** The first frame from the wanted one on where nothing that was decoded is still to be shown. */
const endOf = ({ fromFrame, index: { compositionTicks }, left, piece: { toFrame } }: EndOfArgs): number => {
  let shownUntil = fromFrame
  for (let frame = fromFrame; frame < toFrame; frame++) {
    shownUntil = Math.max(shownUntil, frame + compositionTicks[frame]! / mediaFormat.ticksPerFrame + 1)
    if (frame + 1 - fromFrame >= left && shownUntil === frame + 1) return frame + 1
  }
  return toFrame
}
