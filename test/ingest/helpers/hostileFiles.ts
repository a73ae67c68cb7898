import { readFile, truncate, writeFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ffmpeg } from './ffmpeg.ts'
import { quadrants } from './quadrants.ts'

type Make = (args: { path: string; folder: string }) => Promise<unknown>

const X264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-g', '10']

const cutInHalf = async (path: string) => truncate(path, Math.floor((await stat(path)).size / 2))

/** Files that must be refused, and what could go wrong with each. */
const files: Record<string, Make> = {
  'empty.mp4': ({ path }) => writeFile(path, ''),
  'text.mp4': ({ path }) => writeFile(path, 'not a video\n'.repeat(100)),
  'picture.mp4': ({ path }) => ffmpeg(...quadrants(), '-frames:v', '1', '-f', 'image2', '-c:v', 'png', path),
  // Both make FFmpeg open another file on this machine and copy its picture into the answer.
  'hls.mp4': ({ folder, path }) =>
    writeFile(
      path,
      `#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n${join(folder, 'secret.mp4')}\n#EXT-X-ENDLIST\n`,
    ),
  'ffconcat.mp4': ({ path }) => writeFile(path, 'ffconcat version 1.0\nfile secret.mp4\n'),
  'sound-only.mp4': ({ path }) => ffmpeg('-f', 'lavfi', '-i', 'sine=duration=0.5', '-c:a', 'aac', path),
  'song-with-cover.mp4': ({ path }) =>
    ffmpeg(
      ...['-f', 'lavfi', '-i', 'sine=duration=0.5', ...quadrants({ rate: 1 })],
      ...['-c:a', 'aac', '-c:v', 'mjpeg', '-pix_fmt', 'yuvj420p', '-disposition:v', 'attached_pic', path],
    ),
  'one-frame.mp4': ({ path }) => ffmpeg(...quadrants(), '-frames:v', '1', ...X264, path),
  'end-missing.mp4': async ({ path }) => {
    await ffmpeg(...quadrants({ seconds: 4 }), ...X264, '-movflags', '+faststart', path)
    await cutInHalf(path)
  },
  'index-missing.mp4': async ({ path }) => {
    await ffmpeg(...quadrants({ seconds: 4 }), ...X264, path)
    await cutInHalf(path)
  },
  'end-missing.mkv': async ({ path }) => {
    await ffmpeg('-f', 'lavfi', '-i', 'testsrc2=size=320x240:duration=4', ...X264, path)
    await cutInHalf(path)
  },
  'rotten.mp4': async ({ path }) => {
    await ffmpeg('-f', 'lavfi', '-i', 'testsrc2=size=320x240:duration=4', ...X264, path)
    const bytes = await readFile(path)
    await writeFile(path, bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 20_000))
  },
  // 1.4 KB that a plain fps=30 fills up with 1.3 million frames.
  'twelve-hours.mp4': ({ path }) =>
    ffmpeg(...quadrants({ rate: 2 }), '-vf', 'setpts=N*43200/TB', '-fps_mode', 'passthrough', ...X264, path),
  '240fps.mp4': ({ path }) => ffmpeg(...quadrants({ rate: 240, seconds: 0.1 }), ...X264, path),
  'mpeg2.mov': ({ path }) => ffmpeg(...quadrants({ seconds: 0.2 }), '-c:v', 'mpeg2video', path),
}

/** Makes them, and a good clip `secret.mp4` beside them that none of them may reach. */
export const hostileFiles = async (folder: string): Promise<string[]> => {
  await ffmpeg(...quadrants(), ...X264, join(folder, 'secret.mp4'))
  for (const [name, make] of Object.entries(files)) await make({ folder, path: join(folder, name) })
  return Object.keys(files)
}
