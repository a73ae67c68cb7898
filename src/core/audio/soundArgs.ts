import type { SoundSpec } from '../segments/types.ts'
import { SAMPLE_RATE_HZ } from './grid.ts'

export type ChunkRun = {
  /** File with the chunk's PCM. */
  input: string
  output: string
  spec: Pick<SoundSpec, 'bitrateKbps'>
}

/**
 * Reads chunks' PCM and writes ADTS, whose packets can be counted without a container. Several chunks share one run: each
 * has an encoder of its own, which is told and hears what it would alone, so its bytes are those of its own command.
 */
export const soundArgs = (chunks: readonly ChunkRun[]): string[] => [
  '-y',
  ...chunks.flatMap(inputArgs),
  ...chunks.flatMap((chunk, i) => [...(chunks.length > 1 ? ['-map', `${i}:a`] : []), ...outputArgs(chunk)]),
]

const inputArgs = ({ input }: ChunkRun): string[] => [
  ...['-threads', '1'],
  ...['-f', 's16le', '-ar', String(SAMPLE_RATE_HZ), '-ac', '2', '-i', input],
]

const outputArgs = ({ output, spec }: ChunkRun): string[] => [
  // A quarter of the other coder's CPU time; at 128 kbit/s as near to the source for music, nearer for speech.
  ...['-aac_coder', 'fast'],
  ...['-c:a', 'aac', '-profile:a', 'aac_low', '-b:a', `${spec.bitrateKbps}k`],
  // Both would make a packet depend on more than its own window and its neighbours.
  ...['-aac_pns', '0', '-aac_ltp', '0'],
  // FFmpeg's noise shaping raises some hits of a full mix by 4 dB and more, over the limit on peaks; without it they rise by 2.
  ...['-aac_tns', '0'],
  ...['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'],
  ...['-f', 'adts', output],
]
