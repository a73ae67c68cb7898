import type { SegmentSpec } from '../../src/core/segments/types.ts'
import type { EngineSettings } from '../../src/engine/types.ts'
import { spawn } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { segmentArgs } from '../../src/core/ffmpeg/segmentArgs.ts'
import { laidOut } from '../../src/engine/laidOut.ts'

type EncoderSecondsArgs = {
  folder: string
  settings: Pick<EngineSettings, 'fonts' | 'store'>
  spec: SegmentSpec
}

export type EncoderSeconds = {
  /** Of the encoder alone: what FFmpeg counts round each of its calls. */
  x264: number
  /** Of all else: the clip decoded and laid on the frame, the look drawn, the file written. */
  other: number
}

/** CPU of one segment's command, its encoder apart: the same frames and settings, so that nothing else differs. */
export const encoderSeconds = async ({
  folder,
  settings,
  spec,
}: EncoderSecondsArgs): Promise<EncoderSeconds> => {
  await mkdir(folder, { recursive: true })
  try {
    const { paths } = await laidOut({ folder, settings, spec })
    const args = segmentArgs({ ...paths, output: join(folder, 'segment.mp4'), spec })
    const child = spawn('ffmpeg', ['-hide_banner', '-nostats', '-benchmark', '-benchmark_all', ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise<number | null>((resolve, reject) =>
      child.once('close', resolve).once('error', reject),
    )
    const [log, code] = await Promise.all([text(child.stderr), ended])
    if (code !== 0) throw new Error(`a segment's command ended with ${code}:\n${log.slice(-1000)}`)
    return secondsIn(log)
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}

const secondsIn = (log: string): EncoderSeconds => {
  const calls = log.matchAll(/^bench: +(\d+) user +(\d+) sys +\d+ real (?:encode|flush)_video/gm)
  const x264 = [...calls].reduce((sum, [, user, system]) => sum + Number(user) + Number(system), 0) / 1e6
  const [, user, system] = /bench: utime=([\d.]+)s stime=([\d.]+)s/.exec(log) ?? []
  if (x264 === 0 || !user) throw new Error(`FFmpeg printed no figures:\n${log.slice(-500)}`)
  return { other: Number(user) + Number(system) - x264, x264 }
}
