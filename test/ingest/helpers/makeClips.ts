import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ffmpeg } from './ffmpeg.ts'
import { breakSound, setMatrix } from './patchFile.ts'
import { quadrants } from './quadrants.ts'

type Make = (path: string) => Promise<unknown>

const X264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']
const X265 = ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none', '-tag:v', 'hvc1']
const SOUND = ['-f', 'lavfi', '-i', 'sine=duration=1']

const plain =
  (...options: string[]): Make =>
  (path) =>
    ffmpeg(...quadrants(), ...X264, ...options, path)

const turned =
  (matrix: [number, number, number, number]): Make =>
  async (path) => {
    await plain()(path)
    await setMatrix(path, matrix)
  }

const hdr =
  (transfer: string): Make =>
  (path) =>
    ffmpeg(
      // Grey at the signal level of HDR's reference white: 75 % in HLG, 58 % in PQ.
      ...['-f', 'lavfi', '-i', 'color=black:size=320x240:rate=30:duration=0.5'],
      ...[
        '-vf',
        `format=yuv420p10le,lutyuv=y=${transfer === 'smpte2084' ? 64 + 876 * 0.58 : 64 + 876 * 0.75}`,
      ],
      ...['-c:v', 'libx265', '-preset', 'ultrafast', '-tag:v', 'hvc1'],
      ...[
        '-x265-params',
        `log-level=none:colorprim=bt2020:transfer=${transfer}:colormatrix=bt2020nc:range=limited`,
      ],
      ...['-color_primaries', 'bt2020', '-color_trc', transfer, '-colorspace', 'bt2020nc', path],
    )

/** Every kind of clip that phones, editors and the web give us, by file name; none larger than some kilobytes. */
const clips: Record<string, Make> = {
  'plain.mp4': (path) => ffmpeg(...quadrants({ seconds: 2 }), ...SOUND, ...X264, '-c:a', 'aac', path),
  'portrait.mp4': (path) => ffmpeg(...quadrants({ height: 320, width: 240 }), ...X264, path),
  'turned-90.mov': turned([0, 1, -1, 0]),
  'turned-180.mov': turned([-1, 0, 0, -1]),
  'turned-270.mov': turned([0, -1, 1, 0]),
  'mirrored.mp4': turned([-1, 0, 0, 1]),
  'mirrored-turned.mp4': turned([0, 1, 1, 0]),
  'variable-rate.mp4': plain('-vf', "setpts='if(lt(N,10),N/30,0.3+(N-10)/10)/TB'", '-fps_mode', 'vfr'),
  '60fps.mp4': (path) => ffmpeg(...quadrants({ rate: 60 }), ...X264, path),
  '120fps.mp4': (path) => ffmpeg(...quadrants({ rate: 120 }), ...X264, path),
  'ntsc.mp4': plain('-r', '30000/1001'),
  'hlg.mov': hdr('arib-std-b67'),
  'pq.mp4': hdr('smpte2084'),
  'anamorphic.mp4': plain('-vf', 'setsar=2'),
  'odd-444.mp4': (path) => ffmpeg(...quadrants({ height: 241, width: 321 }), '-c:v', 'libx264', path),
  'full-range-601.mp4': plain(
    ...['-vf', 'scale=out_color_matrix=bt601:out_range=pc', '-pix_fmt', 'yuvj420p'],
    ...[
      '-colorspace',
      'smpte170m',
      '-color_primaries',
      'smpte170m',
      '-color_trc',
      'smpte170m',
      '-color_range',
      'pc',
    ],
  ),
  'interlaced.mp4': plain(
    '-vf',
    'tinterlace=interleave_top,setfield=tff',
    '-flags',
    '+ildct+ilme',
    '-r',
    '15',
  ),
  'cut-by-edit-list.mp4': async (path) => {
    await ffmpeg(...quadrants({ seconds: 3 }), ...X264, '-g', '90', `${path}.whole.mp4`)
    await ffmpeg('-ss', '1.5', '-i', `${path}.whole.mp4`, '-c', 'copy', path)
  },
  'hevc.mp4': (path) => ffmpeg(...quadrants(), ...X265, '-pix_fmt', 'yuv420p', path),
  'vp9.webm': (path) =>
    ffmpeg(...quadrants(), ...SOUND, '-c:v', 'libvpx-vp9', '-cpu-used', '8', '-c:a', 'libopus', path),
  'vp8.webm': (path) =>
    ffmpeg(...quadrants(), '-c:v', 'libvpx', '-cpu-used', '8', '-deadline', 'realtime', path),
  'av1.mkv': (path) =>
    ffmpeg(...quadrants(), '-c:v', 'libaom-av1', '-cpu-used', '8', '-usage', 'realtime', path),
  'prores.mov': (path) => ffmpeg(...quadrants(), ...SOUND, '-c:v', 'prores_ks', '-c:a', 'pcm_s16le', path),
  'mjpeg.mov': (path) => ffmpeg(...quadrants(), '-c:v', 'mjpeg', '-pix_fmt', 'yuvj420p', path),
  'mpeg4.mp4': (path) => ffmpeg(...quadrants(), '-c:v', 'mpeg4', '-q:v', '2', path),
  'animated.gif': (path) => ffmpeg(...quadrants({ rate: 10 }), path),
  'transparent.gif': (path) => {
    const keyed = 'format=rgba,colorkey=0x00ff00:0.4,split[a][b];[a]palettegen[p];[b][p]paletteuse'
    return ffmpeg(...quadrants({ rate: 10 }), '-filter_complex', keyed, path)
  },
  'camera-sound-and-subtitles.mov': async (path) => {
    await writeFile(`${path}.srt`, '1\n00:00:00,000 --> 00:00:01,000\nHello\n')
    await ffmpeg(
      ...quadrants(),
      ...SOUND,
      '-i',
      `${path}.srt`,
      ...X264,
      '-c:a',
      'ac3',
      '-c:s',
      'mov_text',
      path,
    )
  },
  'unreadable-sound.mp4': async (path) => {
    await ffmpeg(...quadrants({ seconds: 2 }), ...SOUND, ...X264, '-c:a', 'aac', path)
    await breakSound(path)
  },
}

/** Makes them all, two at a time, and answers where each is. */
export const makeClips = async (folder: string): Promise<Record<string, string>> => {
  const left = Object.entries(clips)
  const makeNext = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) await next[1](join(folder, next[0]))
  }
  await Promise.all([makeNext(), makeNext()])
  return Object.fromEntries(Object.keys(clips).map((name) => [name, join(folder, name)]))
}
