import { untrustedInput } from '../ingest/untrustedInput.ts'
import { SAMPLE_RATE_HZ } from './grid.ts'

/** Covers of albums; never decoded. */
const MAX_PIXELS = 8192 * 8192

type DecodeSoundArgs = {
  input: string
  output: string
  maxSeconds: number
  /** Keeps silence before the track's first sample, which belongs to the picture's first frames. */
  keepsPlace: boolean
}

/** Decodes the first sound track of a file that was not written by us: 16 bit, 48 kHz, two channels. */
export const decodeSoundArgs = ({ input, keepsPlace, maxSeconds, output }: DecodeSoundArgs): string[] =>
  [
    ['-y', '-threads', '1'],
    untrustedInput({ maxPixels: MAX_PIXELS, purpose: 'sound' }),
    ['-t', String(maxSeconds), '-i', input],
    ['-map', '0:a:0', '-vn', '-sn', '-dn'],
    keepsPlace ? ['-af', 'aresample=async=1:first_pts=0'] : [],
    ['-ar', String(SAMPLE_RATE_HZ), '-ac', '2', '-c:a', 'pcm_s16le', '-f', 's16le', output],
  ].flat()
