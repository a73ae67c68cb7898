import type { ClipSnapshot } from '../../../src/core/timeline/types.ts'
import type { IngestSettings } from '../../../src/engine/ingest/types.ts'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { exercise } from '../../../src/core/timeline/testing/builders.ts'
import { ingestClip } from '../../../src/engine/ingestClip.ts'

/** What lies under the text: the brightest, the darkest, and hard edges of every colour with noise. */
const sources = {
  white: 'color=white:s=1280x720:r=30:d=2',
  black: 'color=black:s=1280x720:r=30:d=2',
  busy: 'testsrc2=s=1280x720:r=30:d=2,noise=alls=60:allf=t:all_seed=7',
} as const
export type Ground = keyof typeof sources

type GroundsArgs = { folder: string; settings: IngestSettings }

/** A clip of each, ingested like an upload. */
export const grounds = async ({ folder, settings }: GroundsArgs): Promise<Record<Ground, ClipSnapshot>> => {
  const clip = async (ground: Ground): Promise<ClipSnapshot> => {
    const path = join(folder, `${ground}.mov`)
    const form = ['-c:v', 'libx264', '-crf', '12', '-pix_fmt', 'yuv420p', '-colorspace', 'bt709']
    await promisify(execFile)('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', sources[ground], ...form, path])
    const result = await ingestClip({ loopSpeeds: [], settings, sourcePath: path })
    if (result.status !== 'usable') throw new Error(`${path}: ${result.reason.message}`)
    return { ...exercise('any').clip, ...result.normalised }
  }
  return { black: await clip('black'), busy: await clip('busy'), white: await clip('white') }
}
