import type { Manifest, SegmentKey } from '../../core/segments/types.ts'
import type { ThumbnailSource } from './types.ts'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { writeMp4 } from '../../adapters/store/writeMp4.ts'
import { thumbnailArgs } from '../../core/ffmpeg/thumbnailArgs.ts'
import { mediaFormat } from '../../core/mp4/mediaFormat.ts'
import { stripFrames } from '../../core/storyboard/stripFrames.ts'
import { tileSize } from '../../core/storyboard/tileSize.ts'
import { storeNames } from '../storeNames.ts'
import { withScratch } from '../withScratch.ts'

const WEBP = { effort: 2, quality: 85 }
const TIMEOUT_MS = 300_000

/**
 * Makes the strips of thumbnails that the store lacks, and answers the CPU time they took. A strip is named after its
 * segment, so it is made once and kept as long as the segment is. One FFmpeg run decodes the key frames of all of them:
 * joined to a film of their own they cost no more than themselves.
 */
export const makeStrips = async (source: ThumbnailSource): Promise<{ cpuSeconds: number }> => {
  const { indexOf, manifest, settings } = source
  const keys = [...new Set(manifest.pieces.map(({ key }) => key))]
  const isStored = await Promise.all(keys.map((key) => settings.store.has(storeNames.picture(key))))
  const missing = keys
    .filter((_, i) => !isStored[i])
    .map((key) => ({ frames: stripFrames(indexOf(key)), key }))
  return missing.length === 0 ? { cpuSeconds: 0 } : makeMissing({ missing, source })
}

type Missing = { key: SegmentKey; frames: readonly number[] }
type MakeMissingArgs = { missing: readonly Missing[]; source: ThumbnailSource }

const makeMissing = ({ missing, source }: MakeMissingArgs): Promise<{ cpuSeconds: number }> => {
  const { runFfmpeg, scratchDir, store } = source.settings
  return withScratch({ purpose: 'thumbnails', scratchDir }, async (folder) => {
    const [input, output] = [join(folder, 'keys.mp4'), join(folder, 'tiles.rgb')]
    await writeMp4({ manifest: filmOf({ missing, source }), outputPath: input, store })
    const size = tileSize(source.manifest.video)
    const { cpuSeconds } = await runFfmpeg({
      args: thumbnailArgs({ ...size, input, output }),
      reads: [input],
      timeoutMs: TIMEOUT_MS,
      writes: folder,
      ...(source.signal && { signal: source.signal }),
    })
    await storeStrips({ missing, path: output, size, source })
    return { cpuSeconds }
  })
}

const filmOf = ({ missing, source: { manifest } }: MakeMissingArgs): Manifest => {
  const pieces = missing.flatMap(({ frames, key }) =>
    frames.map((frame) => ({ key, fromFrame: frame, toFrame: frame + 1 })),
  )
  return {
    video: { ...manifest.video, frames: pieces.length },
    pieces,
    sound: { sampleRateHz: mediaFormat.sampleRateHz, aacFrames: 0, pieces: [] },
  }
}

type StoreStripsArgs = MakeMissingArgs & { path: string; size: { widthPx: number; heightPx: number } }

/** One after another: two hours of thumbnails are 40 MB. */
const storeStrips = async ({ missing, path, size, source }: StoreStripsArgs): Promise<void> => {
  const { store } = source.settings
  const tiles = await open(path)
  try {
    for (const { frames, key } of missing) {
      const pixels = Buffer.alloc(frames.length * size.widthPx * size.heightPx * 3)
      const { bytesRead } = await tiles.read(pixels)
      if (bytesRead !== pixels.length)
        throw new Error(`The thumbnails of segment ${key} have ${bytesRead} bytes of ${pixels.length}`)
      const raw = { width: size.widthPx, height: size.heightPx * frames.length, channels: 3 } as const
      await store.put(storeNames.picture(key), async (to) => {
        await sharp(pixels, { raw }).webp(WEBP).toFile(to)
      })
    }
  } finally {
    await tiles.close()
  }
}
