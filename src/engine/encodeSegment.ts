import type { SegmentKey, SegmentSpec } from '../core/segments/types.ts'
import type { EngineSettings } from './types.ts'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { indexSegmentFile } from '../adapters/store/loadSegmentIndex.ts'
import { segmentArgs } from '../core/ffmpeg/segmentArgs.ts'
import { clipsOfSpec } from '../core/segments/clipsOfSpec.ts'
import { fontsOfSpec } from '../core/segments/fontsOfSpec.ts'
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
  if (await settings.store.has(name)) return { cpuSeconds: 0 }
  return withScratch({ purpose: 'segment', scratchDir: settings.scratchDir }, async (folder) => {
    const output = join(folder, 'segment.mp4')
    const { cpuSeconds } = await runIn({ ...args, folder, output })
    await requireFrames({ key, path: output, spec })
    await settings.store.put(name, (tempPath) => moveFile({ from: output, to: tempPath }))
    return { cpuSeconds }
  })
}

/** Relative to the attempt's folder, where FFmpeg runs: a filter's path cannot hold every character that a disk's can. */
const inFolder = { stillPath: 'still.ass', heldPath: 'held.ass', movingPath: 'moving.ass', fontsDir: 'fonts' }

const runIn = async ({
  folder,
  onFrame,
  output,
  settings: { fonts, runFfmpeg, store },
  signal,
  spec,
}: EncodeSegmentArgs & { folder: string; output: string }): Promise<{ cpuSeconds: number }> => {
  const clips = new Map(
    await Promise.all(
      clipsOfSpec(spec).map(async (hash) => [hash, await store.localPath(storeNames.clip(hash))] as const),
    ),
  )
  await Promise.all([
    writeFile(join(folder, inFolder.stillPath), spec.still),
    writeFile(join(folder, inFolder.heldPath), spec.held?.document ?? ''),
    writeFile(join(folder, inFolder.movingPath), spec.moving),
    linkFonts({ folder: join(folder, inFolder.fontsDir), fonts, spec }),
  ])
  return runFfmpeg({
    // Only clips of this spec are asked for, and each of them was found just now.
    args: segmentArgs({ ...inFolder, clipPath: (hash) => clips.get(hash)!, output, spec }),
    reads: [...clips.values(), fonts.dir],
    timeoutMs: TIMEOUT_MS.base + TIMEOUT_MS.perFrame * spec.frames,
    writes: folder,
    ...(onFrame && { onFrame }),
    ...(signal && { signal }),
  })
}

type LinkFontsArgs = { folder: string; fonts: EngineSettings['fonts']; spec: SegmentSpec }

/** Those of the key and no others: libass reads every file of its folder, and would draw with any of them. */
const linkFonts = async ({ folder, fonts, spec }: LinkFontsArgs): Promise<void> => {
  await mkdir(folder)
  for (const { name } of fontsOfSpec({ fonts: fonts.files, spec }))
    await symlink(join(fonts.dir, name), join(folder, name))
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
