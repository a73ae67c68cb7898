import type { ContentStore } from '../../adapters/store/types.ts'
import type { Manifest, SegmentKey } from '../../core/segments/types.ts'
import type { Thumbnail } from '../../core/storyboard/types.ts'
import sharp from 'sharp'
import { tileSize } from '../../core/storyboard/tileSize.ts'
import { storeNames } from '../storeNames.ts'

/** The pixels of one thumbnail, 3 bytes each. */
export type ReadTile = (thumbnail: Thumbnail) => Promise<Uint8Array>

type CreateStripReaderArgs = { manifest: Manifest; store: ContentStore }

/** So many that the rounds of a circuit find theirs again, and so few that a long workout takes no more memory. */
const KEPT_STRIPS = 16

/** Reads stored strips, and keeps the last of them. */
export const createStripReader = ({ manifest, store }: CreateStripReaderArgs): ReadTile => {
  const { heightPx, widthPx } = tileSize(manifest.video)
  const tileBytes = widthPx * heightPx * 3
  const strips = new Map<SegmentKey, Promise<Buffer>>()
  const read = async (key: SegmentKey): Promise<Buffer> =>
    sharp(await store.localPath(storeNames.picture(key)))
      .removeAlpha()
      .raw()
      .toBuffer()
  return async ({ key, place }) => {
    const strip = strips.get(key) ?? read(key)
    strips.delete(key)
    strips.set(key, strip)
    if (strips.size > KEPT_STRIPS) strips.delete(strips.keys().next().value!) // a Map gives its oldest first
    return (await strip).subarray(place * tileBytes, (place + 1) * tileBytes)
  }
}
