import type { RunFfmpeg } from '../../src/adapters/ffmpeg/types.ts'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createRunFfmpeg } from '../../src/adapters/ffmpeg/createRunFfmpeg.ts'
import { highKnees } from '../../src/demo/exercises/highKnees.ts'
import { renderDemoClips } from '../../src/demo/renderDemoClips.ts'

// Short enough to be drawn in a test, and still repeated to two seconds.
const drawings = [{ movement: { ...highKnees, seconds: 0.3 }, shirt: 'violet' as const }]
let clipsDir: string

beforeEach(async () => void (clipsDir = await mkdtemp(join(tmpdir(), 'repreel-clips-'))))
afterEach(() => rm(clipsDir, { force: true, recursive: true }))

test('a clip is an H.264 MOV of 720p that holds whole repetitions, and the folder holds nothing else', async () => {
  const [clip] = await renderDemoClips({ clipsDir, drawings, runFfmpeg: createRunFfmpeg() })
  const { stdout } = await promisify(execFile)(
    'ffprobe',
    [
      '-v',
      'error',
      '-count_packets',
      '-show_entries',
      'format=format_name:stream=codec_name,width,height,pix_fmt',
    ]
      .concat(['-show_entries', 'stream=r_frame_rate,nb_read_packets,color_space', '-of', 'json'])
      .concat(clip?.path ?? ''),
  )
  const probed = JSON.parse(stdout) as { format: { format_name: string }; streams: object[] }
  expect(probed.format.format_name).toContain('mov')
  expect(probed.streams).toEqual([
    expect.objectContaining({
      codec_name: 'h264',
      color_space: 'bt709',
      height: 720,
      nb_read_packets: '63',
      pix_fmt: 'yuv420p',
      r_frame_rate: '30/1',
      width: 1280,
    }),
  ])
  expect(await readdir(clipsDir)).toHaveLength(1)
})

test('a clip that is there is kept, and told as done', async () => {
  const [first] = await renderDemoClips({ clipsDir, drawings, runFfmpeg: createRunFfmpeg() })
  const before = await stat(first?.path ?? '')
  const told: string[] = []
  const never: RunFfmpeg = () => Promise.reject(new Error('nothing is left to encode'))
  const [second] = await renderDemoClips({
    clipsDir,
    drawings,
    onClip: ({ clip, done, total }) => told.push(`${clip.slug} ${done}/${total} ${clip.isNew}`),
    runFfmpeg: never,
  })
  expect((await stat(second?.path ?? '')).mtimeMs).toBe(before.mtimeMs)
  expect(told).toEqual(['high-knees 1/1 false'])
})

test('a failed or stopped run leaves no clip and no scratch behind', async () => {
  const failing: RunFfmpeg = () => Promise.reject(new Error('no space left'))
  await expect(renderDemoClips({ clipsDir, drawings, runFfmpeg: failing })).rejects.toThrow('no space left')
  const signal = AbortSignal.abort(new Error('stopped by Ctrl-C'))
  await expect(renderDemoClips({ clipsDir, drawings, runFfmpeg: createRunFfmpeg(), signal })).rejects.toThrow(
    'stopped by Ctrl-C',
  )
  expect(await readdir(clipsDir)).toEqual([])
})
