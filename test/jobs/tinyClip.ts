import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { tmpdir } from 'node:os'
import { withScratch } from '../../src/engine/withScratch.ts'

type TinyClipArgs = { seconds?: number; colour?: string }

/** A MOV of one second in which something moves. */
export const tinyClip = ({ colour = 'navy', seconds = 1 }: TinyClipArgs = {}): Promise<Buffer> =>
  withScratch({ purpose: 'tiny-clip', scratchDir: tmpdir() }, async (folder) => {
    const path = join(folder, 'clip.mov')
    const picture = `color=c=${colour}:s=320x180:r=30:d=${seconds},drawbox=x='mod(t*200,300)':y=60:w=20:h=60:c=white:t=fill`
    await promisify(execFile)('ffmpeg', [
      '-v',
      'error',
      '-f',
      'lavfi',
      '-i',
      picture,
      '-c:v',
      'libx264',
      '-threads',
      '1',
      path,
    ])
    return readFile(path)
  })
