import type { OutputPlan } from '../core/segments/types.ts'
import { favouriteFrame } from '../core/segments/favouriteFrame.ts'
import { storeFrame, type SegmentFrame, type StoreFrameArgs } from './storeFrame.ts'

type MakePosterArgs = Pick<StoreFrameArgs, 'settings' | 'signal'> & {
  /** Of the programme, below its end. null: two seconds into the first work. */
  frame: number | null
  plan: OutputPlan
}

/** The version's poster in the store; answers its key. */
export const makePoster = ({ frame: chosen, plan, ...more }: MakePosterArgs): Promise<string> =>
  storeFrame({ ...more, ...(chosen === null ? favourite(plan) : frameAt({ frame: chosen, plan })) })

/** A workout has at least one work; a message-only one shows its first picture. */
const favourite = ({ pieces, timeline }: OutputPlan): SegmentFrame => {
  const piece =
    pieces.find(({ intervalIndex }) => timeline.intervals[intervalIndex]?.kind === 'work') ?? pieces[0]!
  return { frame: favouriteFrame(piece.frames), segment: piece.key }
}

const frameAt = ({ frame, plan: { pieces } }: { frame: number; plan: OutputPlan }): SegmentFrame => {
  let startFrame = 0
  for (const { frames, key } of pieces) {
    if (frame < startFrame + frames) return { frame: frame - startFrame, segment: key }
    startFrame += frames
  }
  throw new RangeError(`makePoster: the video has ${startFrame} frames, asked for frame ${frame}`)
}
