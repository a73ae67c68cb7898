import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

type MeasureLoudnessArgs = {
  /** FFmpeg's, `-i` included. */
  input: readonly string[]
  /** Filters before the meter. */
  filters?: readonly string[]
}

/** What FFmpeg's ebur128 says of a file's sound: LUFS over the whole, and the true peak in dBTP. */
export const measureLoudness = async ({
  filters = [],
  input,
}: MeasureLoudnessArgs): Promise<{ lufs: number; truePeakDb: number }> => {
  const { stderr } = await run(
    'ffmpeg',
    [
      ...['-nostdin', '-hide_banner', '-nostats', ...input, '-map', '0:a'],
      ...['-af', [...filters, 'ebur128=peak=true:framelog=verbose'].join(','), '-f', 'null', '-'],
    ],
    { maxBuffer: 64 * 1024 ** 2 },
  )
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'))
  const figure = (name: RegExp) => Number(name.exec(summary)?.[1] ?? Number.NaN)
  return { lufs: figure(/I:\s+(-?[\d.]+|-inf) LUFS/), truePeakDb: figure(/Peak:\s+(-?[\d.]+|-inf) dBFS/) }
}
