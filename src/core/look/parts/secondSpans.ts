import type { Clock } from '../lookContext.ts'
import type { Span } from '../mark.ts'

type SecondSpansArgs = { clock: Clock; frameRate: number }

/**
 * The seconds left, and the frames of the segment that show each: the number changes a whole number of seconds before
 * the interval's end, so that 3, 2, 1 last a second each whatever the interval's length.
 */
export const secondSpans = ({
  clock,
  frameRate,
}: SecondSpansArgs): Array<{ secondsLeft: number; span: Span }> => {
  const left = clock.totalFrames - clock.elapsedFrames
  const most = Math.ceil(left / frameRate)
  return Array.from({ length: most }, (_, i) => most - i)
    .map((secondsLeft) => ({
      secondsLeft,
      span: {
        fromFrame: Math.max(0, left - secondsLeft * frameRate),
        toFrame: Math.min(clock.frames, left - (secondsLeft - 1) * frameRate),
      },
    }))
    .filter(({ span }) => span.toFrame > span.fromFrame)
}
