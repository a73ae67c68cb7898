import type { SoundSpec } from '../segments/types.ts'
import { SAMPLE_RATE_HZ } from './grid.ts'

/** Reads the chunk's PCM from standard input and writes ADTS, whose packets can be counted without a container. */
export const soundArgs = ({ output, spec }: { output: string; spec: SoundSpec }): string[] =>
  [
    ['-y', '-threads', '1'],
    ['-f', 's16le', '-ar', String(SAMPLE_RATE_HZ), '-ac', '2', '-i', 'pipe:0'],
    // A quarter of the other coder's CPU time; at 128 kbit/s as near to the source for music, nearer for speech.
    ['-aac_coder', 'fast'],
    ['-c:a', 'aac', '-profile:a', 'aac_low', '-b:a', `${spec.bitrateKbps}k`],
    // Both would make a packet depend on more than its own window and its neighbours.
    ['-aac_pns', '0', '-aac_ltp', '0'],
    ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'],
    ['-f', 'adts', output],
  ].flat()
