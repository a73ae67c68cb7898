import type { Storyboard } from '../../core/storyboard/types.ts'
import type { ReadTile } from './createStripReader.ts'
import type { ThumbnailSource } from './types.ts'
import sharp from 'sharp'
import { canonicalJson } from '../../core/hash/canonicalJson.ts'
import { sha256 } from '../../core/hash/sha256.ts'
import { planStoryboard, type StoryboardPlan } from '../../core/storyboard/planStoryboard.ts'
import { tileSize } from '../../core/storyboard/tileSize.ts'
import { storeNames } from '../storeNames.ts'

/** Each new version draws one: with effort 2 it takes twice the CPU time and is a seventh smaller. */
const WEBP = { effort: 0, quality: 75 }

type MakeStoryboardArgs = Pick<ThumbnailSource, 'indexOf' | 'manifest' | 'settings'> & { readTile: ReadTile }

/** One picture of stored thumbnails; equal thumbnails in equal order are the same picture. */
export const makeStoryboard = async (args: MakeStoryboardArgs): Promise<Storyboard> => {
  const { indexOf, manifest, readTile, settings } = args
  const plan = planStoryboard({ indexOf, manifest })
  const size = tileSize(manifest.video)
  const key = sha256(canonicalJson(['storyboard', plan.tiles, plan.columns, size, WEBP]))
  await settings.store.put(storeNames.picture(key), async (to) => {
    const { pixels, ...raw } = await drawn({ plan, readTile, size })
    await sharp(pixels, { raw: { ...raw, channels: 3 } })
      .webp(WEBP)
      .toFile(to)
  })
  return {
    key,
    tileWidthPx: size.widthPx,
    tileHeightPx: size.heightPx,
    columns: plan.columns,
    tileSeconds: plan.tileSeconds,
    tiles: plan.tiles.length,
  }
}

type DrawnArgs = { plan: StoryboardPlan; readTile: ReadTile; size: { widthPx: number; heightPx: number } }

const drawn = async ({ plan: { columns, tiles }, readTile, size }: DrawnArgs) => {
  const rowBytes = size.widthPx * 3
  const width = columns * size.widthPx
  const height = Math.ceil(tiles.length / columns) * size.heightPx
  const pixels = Buffer.alloc(width * height * 3)
  for (const [i, thumbnail] of tiles.entries()) {
    const tile = await readTile(thumbnail)
    const left = (i % columns) * rowBytes
    const top = Math.floor(i / columns) * size.heightPx
    for (let y = 0; y < size.heightPx; y++)
      pixels.set(tile.subarray(y * rowBytes, (y + 1) * rowBytes), (top + y) * width * 3 + left)
  }
  return { pixels, width, height }
}
