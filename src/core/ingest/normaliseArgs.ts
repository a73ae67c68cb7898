import type { ClipLimits, VideoTrack } from './types.ts'
import { normalisedFrames } from './normalisedFrames.ts'
import { normaliseFilters } from './normaliseFilters.ts'
import { untrustedInput } from './untrustedInput.ts'

type NormaliseArgs = { input: string; output: string; video: VideoTrack; limits: ClipLimits }

/** The original → the normalised clip. Decodes every frame, so it is also the test that the file is whole. */
export const normaliseArgs = ({ input, limits, output, video }: NormaliseArgs): string[] =>
  [
    // Decoding errors end the run: FFmpeg would conceal them and exit with 0.
    ['-nostdin', '-y', '-xerror'],
    ['-filter_threads', '1', '-threads', '2'],
    // Some decoders round the picture up to whole blocks.
    untrustedInput({ maxPixels: Math.ceil(limits.maxPixels * 1.1), purpose: 'decode' }),
    ['-t', String(limits.maxDurationSeconds + 1), '-i', input],
    ['-map', `0:${video.index}`, '-an', '-sn', '-dn', '-map_metadata', '-1', '-map_chapters', '-1'],
    ['-vf', normaliseFilters(video)],
    // Two frames that lie 12 hours apart would otherwise be filled up for hours.
    ['-frames:v', String(normalisedFrames(video))],
    ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '14', '-profile:v', 'high', '-pix_fmt', 'yuv420p'],
    // Every segment decodes it anew: 1.5 to 2.6 times cheaper for 6 to 20 % more bytes (ADR 14).
    ['-tune', 'fastdecode'],
    // A fixed number of threads: the bytes, and so the clip's hash, depend on it.
    ['-threads', '2', '-g', '60'],
    ['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709', '-color_range', 'tv'],
    ['-movflags', '+faststart', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-f', 'mp4', output],
  ].flat()
