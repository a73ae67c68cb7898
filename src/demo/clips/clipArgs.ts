import { clipPicture } from './clipPicture.ts'

export type ClipArgs = { output: string; rawFrames: string; repeats: number }

/** Raw pictures → a clip as a camera would deliver it. */
export const clipArgs = ({ output, rawFrames, repeats }: ClipArgs): string[] =>
  [
    ['-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-s', `${clipPicture.widthPx}x${clipPicture.heightPx}`],
    ['-r', String(clipPicture.frameRate), '-stream_loop', String(repeats - 1), '-i', rawFrames],
    // Two clips are made at a time: more threads each would only wait for one another.
    ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '14', '-threads', '1', '-pix_fmt', 'yuv420p'],
    // The painter's colours are BT.709; unsaid, players take a guess by size.
    ['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ['-movflags', '+faststart', '-f', 'mov', '-y', output],
  ].flat()
