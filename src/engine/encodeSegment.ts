import type { SegmentKey, SegmentSpec } from '../core/segments/types.ts'
import type { EngineSettings } from './types.ts'
import { join } from 'node:path'
import { indexSegmentFile } from '../adapters/store/loadSegmentIndex.ts'
import { segmentArgs } from '../core/ffmpeg/segmentArgs.ts'
import { laidOut } from './laidOut.ts'
import { moveFile } from './moveFile.ts'
import { storeNames } from './storeNames.ts'
import { withScratch } from './withScratch.ts'
import { WrongOutputError } from './WrongOutputError.ts'

/** At least this long, and for each frame as long as a slow machine needs for a hard one. */
const TIMEOUT_MS = { base: 120_000, perFrame: 200 }

export type EncodeSegmentArgs = {
  key: SegmentKey
  /** Called with the number of the frame that was just encoded. */
  onFrame?: (frame: number) => void
  settings: EngineSettings
  signal?: AbortSignal
  spec: SegmentSpec
}

/** One FFmpeg run into the store; what is stored is left as it is. Exit code 0 proves nothing: its frames are counted. */
export const encodeSegment = async (args: EncodeSegmentArgs): Promise<{ cpuSeconds: number }> => {
  const { key, settings, spec } = args
  const name = storeNames.segment(key)
  if (await settings.store.use(name)) return { cpuSeconds: 0 }
  return withScratch({ purpose: 'segment', scratchDir: settings.scratchDir }, async (folder) => {
    const output = join(folder, 'segment.mp4')
    const { cpuSeconds } = await runIn({ ...args, folder, output })
    await requireFrames({ key, path: output, spec })
    await settings.store.put(name, (tempPath) => moveFile({ from: output, to: tempPath }))
    return { cpuSeconds }
  })
}

const runIn = async (args: EncodeSegmentArgs & { folder: string; output: string }) => {
  const { folder, onFrame, output, settings, signal, spec } = args
  const { paths, reads } = await laidOut({ folder, settings, spec })
  return settings.runFfmpeg({
    args: segmentArgs({ ...paths, output, spec }),
    reads,
    timeoutMs: TIMEOUT_MS.base + TIMEOUT_MS.perFrame * spec.frames,
    writes: folder,
    ...(onFrame && { onFrame }),
    ...(signal && { signal }),
  })
}

const requireFrames = async ({
  key,
  path,
  spec,
}: Pick<EncodeSegmentArgs, 'key' | 'spec'> & { path: string }): Promise<void> => {
  const { frames } = await indexSegmentFile(path).catch((cause: unknown) => {
    throw new WrongOutputError(`Segment ${key} cannot be joined: ${String(cause)}`, { cause })
  })
  if (frames !== spec.frames)
    throw new WrongOutputError(`Segment ${key} came out with ${frames} frames, its plan has ${spec.frames}`)
}
