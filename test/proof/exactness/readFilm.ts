import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What FFmpeg, which nothing of ours helps here, finds in a film. */
export type Film = {
  /** Ticks of 1/15360 s, in the order shown. */
  shownAt: number[]
  /** Of those, where a key frame is. */
  keys: Set<number>
  /** One checksum for each decoded frame. */
  pictures: string[]
  /** Samples of one channel. */
  pcm: Int16Array
  /** All that FFmpeg wrote from the level "warning" on; '' where all is well. */
  warnings: string
  chapters: Array<{ startSeconds: number; title: string }>
}

const run = promisify(execFile)
const maxBuffer = 256 * 1024 ** 2
/** HLS is read over HTTP; nothing here may wait for ever. */
const timeout = 120_000

/** `input`: a file, or the URL of a playlist. Everything is decoded, any error fatal. */
export const readFilm = async (input: string): Promise<Film> => {
  const probed = await run(
    'ffprobe',
    [
      // Its warning on the track of chapters is for every file that has one.
      ...['-v', 'error', '-of', 'json', '-select_streams', 'v:0'],
      ...['-show_entries', 'packet=pts,flags', '-show_chapters', input],
    ],
    { maxBuffer, timeout },
  )
  const { chapters = [], packets = [] } = JSON.parse(probed.stdout) as Probed
  const times = packets.map(({ flags, pts }) => ({ isKey: flags.startsWith('K'), pts }))
  const pictures = await decoded({
    input,
    to: ['-map', '0:v:0', '-fps_mode', 'passthrough', '-f', 'framemd5'],
  })
  const sound = await decoded({ input, to: ['-map', '0:a:0', '-ac', '1', '-f', 's16le'] })
  const { bytes } = sound
  return {
    chapters: chapters.map(({ start_time, tags }) => ({
      startSeconds: Number(start_time),
      title: tags?.title ?? '',
    })),
    keys: new Set(times.filter(({ isKey }) => isKey).map(({ pts }) => pts)),
    pcm: new Int16Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 2)),
    pictures: bytesToSums(pictures.bytes),
    shownAt: times.map(({ pts }) => pts).toSorted((a, b) => a - b),
    warnings: [probed.stderr, pictures.warnings, sound.warnings].join(''),
  }
}

type Probed = {
  packets?: Array<{ pts: number; flags: string }>
  chapters?: Array<{ start_time: string; tags?: { title?: string } }>
}

type DecodedArgs = { input: string; to: readonly string[] }

const decoded = async ({ input, to }: DecodedArgs): Promise<{ bytes: Buffer; warnings: string }> => {
  const { stderr, stdout } = await run(
    'ffmpeg',
    [...['-v', 'warning', '-nostdin', '-xerror', '-err_detect', 'explode', '-i', input], ...to, 'pipe:1'],
    { encoding: 'buffer', maxBuffer, timeout },
  )
  return { bytes: stdout, warnings: stderr.toString() }
}

const bytesToSums = (bytes: Buffer): string[] =>
  bytes
    .toString()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.slice(line.lastIndexOf(',') + 1).trim())
