import type { AudioTrack, ClipLimits } from './types.ts'
import { untrustedInput } from './untrustedInput.ts'

type SoundCheckArgs = { input: string; audio: AudioTrack; limits: ClipLimits }

/** Decodes the sound to nowhere: exit 0 means that it can be read. */
export const soundCheckArgs = ({ audio, input, limits }: SoundCheckArgs): string[] =>
  [
    ['-nostdin', '-xerror', '-threads', '1'],
    untrustedInput({ maxPixels: limits.maxPixels, purpose: 'decode' }),
    ['-t', String(limits.maxDurationSeconds + 1), '-i', input],
    ['-map', `0:${audio.index}`, '-vn', '-sn', '-dn', '-f', 'null', '-'],
  ].flat()
