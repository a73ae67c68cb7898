import type { Manifest, OutputPlan } from '../../core/segments/types.ts'
import type { ReadTile } from './createStripReader.ts'
import type { ThumbnailSource } from './types.ts'
import { mostDifferent } from '../../core/storyboard/mostDifferent.ts'
import { planTeaser } from '../../core/storyboard/planTeaser.ts'
import { thumbnailAt } from '../../core/storyboard/thumbnailAt.ts'

const CUTS = 3
/** So many exercises are compared with each other. */
const MAX_CANDIDATES = 40

type MakeTeaserArgs = Pick<ThumbnailSource, 'indexOf' | 'manifest'> & { plan: OutputPlan; readTile: ReadTile }

/** A few seconds of the exercises that look least alike. A workout of messages alone shows its beginning. */
export const makeTeaser = async ({
  indexOf,
  manifest,
  plan,
  readTile,
}: MakeTeaserArgs): Promise<Manifest> => {
  const candidates = candidatesOf(plan)
  const pictures = await Promise.all(
    candidates.map(({ middle }) => readTile(thumbnailAt({ frame: middle, indexOf, manifest }))),
  )
  const chosen = mostDifferent({ count: CUTS, pictures }).map((i) => candidates[i]!.index)
  return planTeaser({ indexOf, intervals: chosen.length > 0 ? chosen : [0], manifest, plan })
}

/** The first work of each exercise. */
const candidatesOf = ({ timeline }: OutputPlan): Array<{ index: number; middle: number }> => {
  const seen = new Set<string | undefined>()
  return timeline.intervals
    .filter(({ exercises, kind }) => {
      const isNew = kind === 'work' && !seen.has(exercises[0]?.id)
      if (isNew) seen.add(exercises[0]?.id)
      return isNew
    })
    .slice(0, MAX_CANDIDATES)
    .map(({ endFrame, index, startFrame }) => ({ index, middle: Math.floor((startFrame + endFrame) / 2) }))
}
