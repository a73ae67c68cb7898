import type { SegmentKey } from '../core/segments/types.ts'
import type { EngineSettings } from './types.ts'
import { join } from 'node:path'
import sharp from 'sharp'
import { posterFrameArgs } from '../core/ffmpeg/posterFrameArgs.ts'
import { canonicalJson } from '../core/hash/canonicalJson.ts'
import { sha256 } from '../core/hash/sha256.ts'
import { storeNames } from './storeNames.ts'
import { withScratch } from './withScratch.ts'

const WEBP_QUALITY = 82
const TIMEOUT_MS = 60_000

/** A frame of a segment. */
export type SegmentFrame = {
  /** 0-based. */
  frame: number
  segment: SegmentKey
}

export const frameKeyOf = ({
  encoderBuild,
  frame,
  segment,
}: SegmentFrame & { encoderBuild: string }): string =>
  sha256(canonicalJson([encoderBuild, posterFrameArgs({ frame, input: segment, output: '' }), WEBP_QUALITY]))

export type StoreFrameArgs = SegmentFrame & {
  settings: Pick<EngineSettings, 'encoderBuild' | 'runFfmpeg' | 'scratchDir' | 'store'>
  signal?: AbortSignal
}

/** The frame as a WebP of the segment's size, in the store; answers its key. */
export const storeFrame = async ({ frame, segment, settings, signal }: StoreFrameArgs): Promise<string> => {
  const { encoderBuild, runFfmpeg, scratchDir, store } = settings
  const key = frameKeyOf({ encoderBuild, frame, segment })
  const name = storeNames.picture(key)
  if (await store.use(name)) return key
  return withScratch({ purpose: 'frame', scratchDir }, async (folder) => {
    const input = await store.localPath(storeNames.segment(segment))
    const output = join(folder, 'poster.png')
    await runFfmpeg({
      args: posterFrameArgs({ frame, input, output }),
      reads: [input],
      timeoutMs: TIMEOUT_MS,
      writes: folder,
      ...(signal && { signal }),
    })
    await store.put(name, async (tempPath) => {
      await sharp(output).webp({ quality: WEBP_QUALITY }).toFile(tempPath)
    })
    return key
  })
}
