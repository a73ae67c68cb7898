import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

type DecodeFilmArgs = { path: string; pcmPath: string }

/**
 * Every picture as one level of grey, by its time in the file; the sound in a file of its own, mono, each sample at its
 * time: a gap would be filled with silence. Any error of a decoder is fatal.
 */
export const decodeFilm = async ({
  path,
  pcmPath,
}: DecodeFilmArgs): Promise<{ greys: Uint8Array; secondsOf: Float64Array }> => {
  const open = ['-v', 'error', '-nostdin', '-xerror', '-y', '-i', path]
  await run('ffmpeg', [
    ...open,
    ...['-map', '0:a:0', '-af', 'aresample=async=1:first_pts=0', '-ac', '1', '-f', 's16le', pcmPath],
  ])
  const pictures = await run(
    'ffmpeg',
    [
      ...open,
      '-map',
      '0:v:0',
      '-vf',
      'scale=1:1,format=gray',
      '-fps_mode',
      'passthrough',
      '-f',
      'rawvideo',
      '-',
    ],
    { encoding: 'buffer', maxBuffer: 64 * 1024 ** 2 },
  )
  const { stdout } = await run(
    'ffprobe',
    ['-v', 'error', '-select_streams', 'v:0', '-show_entries', 'packet=pts_time', '-of', 'csv=p=0', path],
    { maxBuffer: 64 * 1024 ** 2 },
  )
  const times = stdout.split('\n').map(Number.parseFloat).filter(Number.isFinite)
  return { greys: pictures.stdout, secondsOf: Float64Array.from(times).sort() }
}
