import type { BenchArgs } from '../types.ts'
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { clipRecipes } from '../clips/clipSource.ts'
import { makeClip } from '../clips/makeClip.ts'
import { programmeSizes } from '../programme/programmeSizes.ts'

/** What the clips of the longest programme are, as ffprobe finds them. */
export const clipsTable = async ({
  cacheFolder,
  options: { minutes, seed, sets },
}: Pick<BenchArgs, 'cacheFolder' | 'options'>): Promise<string> => {
  const count = Math.max(...minutes.map((length) => programmeSizes[length]?.exercises ?? 0))
  const recipes = sets.flatMap((set) => clipRecipes({ count, seed, set }))
  const rows: string[] = []
  for (const recipe of recipes) {
    const path = await makeClip({ folder: join(cacheFolder, 'clips'), recipe })
    rows.push(`| ${recipe.name} | ${(await facts(path)).join(' | ')} |`)
  }
  return [
    '| clip | picture | frames a second | pixels | transfer | Mbit/s | sound |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

type Probed = {
  streams: Array<
    Partial<Record<'codec_type' | 'r_frame_rate' | 'sample_aspect_ratio' | 'color_transfer', string>> & {
      width?: number
      height?: number
    }
  >
  format: { duration: string }
}

const facts = async (path: string): Promise<string[]> => {
  const shown = ['-v', 'error', '-show_streams', '-show_format', '-of', 'json', path]
  const { stdout } = await promisify(execFile)('ffprobe', shown)
  const { format, streams } = JSON.parse(stdout) as Probed // ffprobe's documented form
  const video = streams.find(({ codec_type }) => codec_type === 'video')!
  const [frames, seconds] = (video.r_frame_rate ?? '0/1').split('/').map(Number)
  const { size } = await stat(path)
  return [
    `${video.width}×${video.height}`,
    (frames! / seconds!).toFixed(2),
    video.sample_aspect_ratio ?? '1:1',
    video.color_transfer ?? 'untagged',
    ((8 * size) / 1e6 / Number(format.duration)).toFixed(1),
    streams.some(({ codec_type }) => codec_type === 'audio') ? 'yes' : 'silent',
  ]
}
