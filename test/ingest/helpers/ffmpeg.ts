import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** FFmpeg as the tests use it to make and to measure clips: not through the code under test. */
export const ffmpeg = async (...args: string[]): Promise<Buffer> =>
  (
    await run('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args], {
      encoding: 'buffer',
      maxBuffer: 64 * 1024 ** 2,
    })
  ).stdout

/** The first video stream's entries as ffprobe names them. */
export const streamOf = async (path: string, ...entries: string[]): Promise<Record<string, string>> => {
  const { stdout } = await run('ffprobe', [
    ...['-v', 'error', '-select_streams', 'v:0', '-count_packets'],
    ...['-show_entries', `stream=${entries.join(',')}`, '-of', 'json', path],
  ])
  const [stream = {}] = (JSON.parse(stdout) as { streams: Array<Record<string, string>> }).streams
  return stream
}
