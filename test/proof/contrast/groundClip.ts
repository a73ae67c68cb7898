import type { ClipSnapshot } from '../../../src/core/timeline/types.ts'
import type { IngestSettings } from '../../../src/engine/ingest/types.ts'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { exercise } from '../../../src/core/timeline/testing/builders.ts'
import { ingestClip } from '../../../src/engine/ingestClip.ts'

/** What lies under the text: the brightest, the darkest, and hard edges of every colour with noise. */
const sources = {
  white: 'color=white:s=640x360:r=30:d=1',
  black: 'color=black:s=640x360:r=30:d=1',
  busy: 'testsrc2=s=640x360:r=30:d=1,noise=alls=60:allf=t:all_seed=7',
} as const
export type Ground = keyof typeof sources

type GroundClipArgs = { folder: string; ground: Ground; settings: IngestSettings }

/** A clip of it, ingested like an upload. */
export const groundClip = async ({ folder, ground, settings }: GroundClipArgs): Promise<ClipSnapshot> => {
  const path = join(folder, `${ground}.mov`)
  const form = ['-c:v', 'libx264', '-crf', '12', '-pix_fmt', 'yuv420p', '-colorspace', 'bt709']
  await promisify(execFile)('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', sources[ground], ...form, path])
  const result = await ingestClip({ settings, sourcePath: path })
  if (result.status !== 'usable') throw new Error(`${path}: ${result.reason.message}`)
  return { ...exercise('any').clip, ...result.normalised }
}
