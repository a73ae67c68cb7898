import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

type ReadPixelsArgs = { frame: number; path: string; points: ReadonlyArray<readonly [x: number, y: number]> }

/** Colours as a BT.709 player shows them, `#rrggbb`, one for each point of the frame. */
export const readPixels = async ({ frame, path, points }: ReadPixelsArgs): Promise<string[]> => {
  const pixels = points.map(async ([x, y]) => {
    const at = `select=eq(n\\,${frame}),scale=in_color_matrix=bt709:in_range=tv,format=rgb24,crop=1:1:${x}:${y}`
    const args = ['-v', 'error', '-i', path, '-vf', at, '-frames:v', '1', '-f', 'rawvideo', '-']
    const { stdout } = await promisify(execFile)('ffmpeg', args, { encoding: 'buffer' })
    return `#${stdout.toString('hex')}`
  })
  return Promise.all(pixels)
}
