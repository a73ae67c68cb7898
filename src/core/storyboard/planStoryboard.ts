import type { SegmentIndex } from '../mp4/types.ts'
import type { Manifest, SegmentKey } from '../segments/types.ts'
import type { Thumbnail } from './types.ts'
import { mediaFormat } from '../mp4/mediaFormat.ts'
import { thumbnailAt } from './thumbnailAt.ts'

/** A picture of more would be larger than what it saves. */
const MAX_TILES = 200
const TILE_SECONDS = 10
const MAX_COLUMNS = 10

export type StoryboardPlan = { tileSeconds: number; columns: number; tiles: readonly Thumbnail[] }

type PlanStoryboardArgs = {
  manifest: Manifest
  indexOf: (key: SegmentKey) => Pick<SegmentIndex, 'frames' | 'gopStarts'>
}

/** Which thumbnail stands for each stretch of the video: the one nearest to its middle. */
export const planStoryboard = ({ indexOf, manifest }: PlanStoryboardArgs): StoryboardPlan => {
  const { frames } = manifest.video
  const tileSeconds = Math.max(TILE_SECONDS, Math.ceil(frames / mediaFormat.frameRate / MAX_TILES))
  const tileFrames = tileSeconds * mediaFormat.frameRate
  const tiles = Array.from({ length: Math.ceil(frames / tileFrames) }, (_, i) => {
    const middle = Math.floor((i * tileFrames + Math.min((i + 1) * tileFrames, frames)) / 2)
    return thumbnailAt({ frame: middle, indexOf, manifest })
  })
  return { tileSeconds, columns: Math.min(MAX_COLUMNS, tiles.length), tiles }
}
