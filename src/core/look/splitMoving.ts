import type { Mark, Span } from './mark.ts'

type SplitMovingArgs = { frameRate: number; frames: number; marks: readonly Mark[] }

/** A mark that does not change in its span. */
export type HeldMark = Mark & { span: Span }

/**
 * Parts what changes from frame to frame, which libass has to draw each time, from what is the same for a while. What
 * fades moves while it comes and goes, and is held in between. Everything held lies under everything that moves.
 */
export const splitMoving = ({
  frameRate,
  frames,
  marks,
}: SplitMovingArgs): { held: HeldMark[]; moving: Mark[] } => {
  const parts = marks.flatMap((mark) => partsOf({ frameRate, frames, mark }))
  return { held: parts.flatMap(({ held }) => held), moving: parts.flatMap(({ moving }) => moving) }
}

type PartsOfArgs = Pick<SplitMovingArgs, 'frameRate' | 'frames'> & { mark: Mark }
type Parts = { held: HeldMark[]; moving: Mark[] }

const partsOf = ({ frameRate, frames, mark }: PartsOfArgs): Parts => {
  const { fade = { inMs: 0, outMs: 0 }, ...lasting } = mark
  const { fromFrame, toFrame } = mark.span ?? { fromFrame: 0, toFrame: frames }
  const framesOf = (milliseconds: number): number => Math.ceil((milliseconds * frameRate) / 1000)
  const come = fromFrame + framesOf(fade.inMs)
  const go = toFrame - framesOf(fade.outMs)
  if (mark.moving || come >= go) return { held: [], moving: [mark] }
  const coming: Mark = { ...mark, span: { fromFrame, toFrame: come }, fade: { ...fade, outMs: 0 } }
  const going: Mark = { ...mark, span: { fromFrame: go, toFrame }, fade: { ...fade, inMs: 0 } }
  return {
    held: [{ ...lasting, span: { fromFrame: come, toFrame: go } }],
    moving: [...(fade.inMs > 0 ? [coming] : []), ...(fade.outMs > 0 ? [going] : [])],
  }
}
