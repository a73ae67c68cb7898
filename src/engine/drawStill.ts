import type { SegmentSpec } from '../core/segments/types.ts'
import type { EngineSettings } from './types.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stillArgs } from '../core/ffmpeg/stillArgs.ts'
import { laidOut } from './laidOut.ts'
import { withScratch } from './withScratch.ts'

const TIMEOUT_MS = 60_000

type DrawStillArgs = {
  /** 0-based. */
  frame: number
  settings: Pick<EngineSettings, 'fonts' | 'runFfmpeg' | 'scratchDir' | 'store'>
  signal?: AbortSignal
  spec: SegmentSpec
}

/** One frame of a segment as it would be encoded, as a PNG. All frames before it are drawn too. */
export const drawStill = ({ frame, settings, signal, spec }: DrawStillArgs): Promise<Buffer> =>
  withScratch({ purpose: 'still', scratchDir: settings.scratchDir }, async (folder) => {
    const output = join(folder, 'still.png')
    const { paths, reads } = await laidOut({ folder, settings, spec })
    await settings.runFfmpeg({
      args: stillArgs({ ...paths, frame, output, spec }),
      reads,
      timeoutMs: TIMEOUT_MS,
      writes: folder,
      ...(signal && { signal }),
    })
    return readFile(output)
  })
