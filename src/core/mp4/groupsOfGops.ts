import type { PicturePiece } from './createProgramme.ts'

type GroupsOfGopsArgs = Pick<PicturePiece, 'index' | 'fromFrame' | 'toFrame'> & { maxFrames: number }

/** Cuts a piece at key frames into ranges of at most `maxFrames`; a longer GOP is a range of its own. */
export const groupsOfGops = ({
  index,
  fromFrame,
  toFrame,
  maxFrames,
}: GroupsOfGopsArgs): Array<{ fromFrame: number; toFrame: number }> => {
  const starts = [...index.gopStarts].filter((start) => start >= fromFrame && start < toFrame)
  const groups: Array<{ fromFrame: number; toFrame: number }> = []
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? toFrame
    const last = groups.at(-1)
    if (last && end - last.fromFrame <= maxFrames) last.toFrame = end
    else groups.push({ fromFrame: start, toFrame: end })
  })
  return groups
}
