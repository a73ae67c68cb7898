type FramesExpressionArgs = {
  /** Ascending, each once. */
  atFrames: readonly number[]
  frameRate: number
}

type Run = { first: number; last: number }

/**
 * The expression for `select` that is true at these frames and no others. FFmpeg refuses one of more than about a
 * hundred terms, and five minutes of digits change three hundred times: what comes each second is one term.
 */
export const framesExpression = ({ atFrames, frameRate }: FramesExpressionArgs): string =>
  runsOf({ atFrames, frameRate })
    .map(({ first, last }) =>
      first === last
        ? `eq(n\\,${first})`
        : `between(n\\,${first}\\,${last})*not(mod(n-${first}\\,${frameRate}))`,
    )
    .join('+')

/** Frames a second apart are one run; a run need not be of neighbours in the list. */
const runsOf = ({ atFrames, frameRate }: FramesExpressionArgs): Run[] => {
  const runs: Run[] = []
  for (const frame of atFrames) {
    const open = runs.find(({ last }) => last === frame - frameRate)
    if (open) open.last = frame
    else runs.push({ first: frame, last: frame })
  }
  return runs
}
