import type { NormalisedClip } from './types.ts'

type PosterArgs = { input: string; output: string; clip: Pick<NormalisedClip, 'durationMs'> }

/** One third in: past a fade from black, and in the middle of the movement rather than before it. */
const AT = 1 / 3

/** A picture of the normalised clip for lists and previews, in the clip's own aspect, at most 720 lines. */
export const posterArgs = ({ clip, input, output }: PosterArgs): string[] =>
  [
    ['-nostdin', '-y', '-threads', '1', '-ss', ((clip.durationMs * AT) / 1000).toFixed(3), '-i', input],
    // As RGB: WebP's own YUV is BT.601, and FFmpeg would write BT.709 planes into it as they are.
    [
      '-frames:v',
      '1',
      '-vf',
      'scale=-2:min(720\\,ih):flags=lanczos:in_color_matrix=bt709:in_range=tv,format=bgra',
    ],
    [
      '-c:v',
      'libwebp',
      '-quality',
      '82',
      '-map_metadata',
      '-1',
      '-fflags',
      '+bitexact',
      '-f',
      'webp',
      output,
    ],
  ].flat()
