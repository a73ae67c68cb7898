import type { SegmentArgsArgs } from '../core/ffmpeg/segmentArgs.ts'
import type { SegmentSpec } from '../core/segments/types.ts'
import type { EngineSettings } from './types.ts'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clipsOfSpec } from '../core/segments/clipsOfSpec.ts'
import { fontsOfSpec } from '../core/segments/fontsOfSpec.ts'
import { storeNames } from './storeNames.ts'

type LaidOutArgs = {
  /** The attempt's own, where FFmpeg runs. */
  folder: string
  settings: Pick<EngineSettings, 'fonts' | 'store'>
  spec: SegmentSpec
}
type LaidOut = {
  paths: Omit<SegmentArgsArgs, 'output' | 'spec'>
  /** What FFmpeg has to be shown besides the folder. */
  reads: string[]
}

/** Relative to the attempt's folder: a filter's path cannot hold every character that a disk's can. */
const inFolder = {
  stillPath: 'still.ass',
  heldPath: (i: number): string => `held${i}.ass`,
  movingPath: 'moving.ass',
  fontsDir: 'fonts',
}

/** The files that a segment is drawn from, in the attempt's folder and in the store. */
export const laidOut = async ({
  folder,
  settings: { fonts, store },
  spec,
}: LaidOutArgs): Promise<LaidOut> => {
  const clips = new Map(
    await Promise.all(
      clipsOfSpec(spec).map(async (hash) => [hash, await store.localPath(storeNames.clip(hash))] as const),
    ),
  )
  const logo = spec.logo && (await store.localPath(storeNames.logo(spec.logo.hash)))
  await Promise.all([
    writeFile(join(folder, inFolder.stillPath), spec.still),
    ...spec.held.map(({ document }, i) => writeFile(join(folder, inFolder.heldPath(i)), document)),
    writeFile(join(folder, inFolder.movingPath), spec.moving),
    linkFonts({ folder: join(folder, inFolder.fontsDir), fonts, spec }),
  ])
  return {
    // Only what this spec names is asked for, and was found just now.
    paths: { ...inFolder, clipPath: (hash) => clips.get(hash)!, logoPath: () => logo! },
    reads: [...clips.values(), ...(logo ? [logo] : []), fonts.dir],
  }
}

type LinkFontsArgs = { folder: string; fonts: EngineSettings['fonts']; spec: SegmentSpec }

/** Those of the key and no others: libass reads every file of its folder, and would draw with any of them. */
const linkFonts = async ({ folder, fonts, spec }: LinkFontsArgs): Promise<void> => {
  await mkdir(folder)
  for (const { name } of fontsOfSpec({ fonts: fonts.files, spec }))
    await symlink(join(fonts.dir, name), join(folder, name))
}
