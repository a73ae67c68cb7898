import { expect, test } from 'vitest'
import { videoTrack } from '../../../test/ingest/helpers/videoTrack.ts'
import { defaultClipLimits } from './clipLimits.ts'
import { normaliseArgs } from './normaliseArgs.ts'
import { normalisedFrames } from './normalisedFrames.ts'
import { normalisedRate } from './normalisedRate.ts'
import { normalisedSize } from './normalisedSize.ts'
import { normaliseFilters } from './normaliseFilters.ts'

const size = (changes: Parameters<typeof videoTrack>[0]) => {
  const { heightPx, widthPx } = normalisedSize(videoTrack(changes))
  return `${widthPx}×${heightPx}`
}

const rate = (changes: Parameters<typeof videoTrack>[0]) => {
  const { den, num } = normalisedRate(videoTrack(changes))
  return `${num}/${den}`
}

test('the picture has square, even pixels, stands upright and is never enlarged', () => {
  expect(size({})).toBe('1280×720')
  expect(size({ heightPx: 2160, widthPx: 3840 })).toBe('1920×1080')
  expect(size({ heightPx: 2160, rotation: 90, widthPx: 3840 })).toBe('1080×1920')
  expect(size({ heightPx: 360, pixelAspect: 2, widthPx: 640 })).toBe('1280×360')
  expect(size({ heightPx: 576, pixelAspect: 64 / 45, widthPx: 720 })).toBe('1024×576')
  expect(size({ heightPx: 1386, widthPx: 3026 })).toBe('1920×878')
  expect(size({ heightPx: 241, widthPx: 321 })).toBe('320×240')
})

test('a steady rate stays, a rate over 60 is divided, a variable one becomes 30 or 60', () => {
  expect(rate({ rate: 29.97003 })).toBe('30000/1001')
  expect(rate({ rate: 29.99 })).toBe('30/1')
  expect(rate({ rate: 5 })).toBe('5/1')
  expect(rate({ rate: 7.3 })).toBe('7300/1000')
  expect(rate({ rate: 119.88 })).toBe('60000/1001')
  expect(rate({ rate: 100 })).toBe('50/1')
  expect(rate({ interlaced: true, rate: 25 })).toBe('50/1')
  expect(rate({ rate: 28.3, steady: false })).toBe('30/1')
  expect(rate({ rate: 52, steady: false })).toBe('60/1')
})

test('frames are counted from what the file holds', () => {
  expect(normalisedFrames(videoTrack({ rate: 29.97003, seconds: 1.001 }))).toBe(30)
  expect(normalisedFrames(videoTrack({ rate: 30, seconds: 0.01 }))).toBe(1)
})

const filters = (changes: Parameters<typeof videoTrack>[0]) =>
  normaliseFilters(videoTrack(changes)).split(',')

test('a tagged picture is scaled from its own matrix, an untagged one from BT.709', () => {
  const none = { primaries: null, transfer: null, matrix: null, range: null }
  expect(filters({ colour: none })).toContain(
    'scale=1280:720:flags=bicubic:in_color_matrix=bt709:in_range=tv:out_color_matrix=bt709:out_range=tv',
  )
  expect(filters({ colour: { ...none, matrix: 'smpte170m', range: 'pc' } })).toContain(
    'scale=1280:720:flags=bicubic:in_color_matrix=bt601:in_range=pc:out_color_matrix=bt709:out_range=tv',
  )
})

test('HDR is tone-mapped after scaling, with what the file does not say filled in', () => {
  const chain = filters({ colour: { primaries: null, transfer: 'smpte2084', matrix: null, range: null } })
  expect(chain.slice(2, 6)).toEqual([
    'setparams=range=tv:color_primaries=bt2020:color_trc=smpte2084:colorspace=bt2020nc',
    'scale=1280:720:flags=bicubic',
    'zscale=t=linear:npl=203',
    'format=gbrpf32le',
  ])
})

test('the command of a plain clip', () => {
  const args = normaliseArgs({ input: 'IN', limits: defaultClipLimits, output: 'OUT', video: videoTrack() })
  expect(args.join(' ')).toBe(
    [
      '-nostdin -y -xerror -filter_threads 1 -threads 2 -max_alloc 536870912 -protocol_whitelist file',
      '-format_whitelist mov,matroska,gif -codec_whitelist h264,hevc,vp8,vp9,av1,mpeg4,mjpeg,prores,gif,aac,alac,mp3,opus,' +
        'vorbis,pcm_s16le,pcm_s16be,pcm_s24le,pcm_f32le,libvpx,libvpx-vp9,libdav1d,mp3float,libopus,libvorbis',
      '-max_pixels 10380903 -t 301 -i IN -map 0:0 -an -sn -dn -map_metadata -1 -map_chapters -1',
      '-vf setpts=PTS-STARTPTS,fps=fps=30/1:round=near,' +
        'scale=1280:720:flags=bicubic:in_color_matrix=bt709:in_range=tv:out_color_matrix=bt709:out_range=tv,setsar=1,' +
        'format=yuv420p,setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709',
      '-frames:v 120 -c:v libx264 -preset veryfast -crf 14 -profile:v high -pix_fmt yuv420p -tune fastdecode -threads 2 -g 60',
      '-color_primaries bt709 -color_trc bt709 -colorspace bt709 -color_range tv',
      '-movflags +faststart -fflags +bitexact -flags:v +bitexact -f mp4 OUT',
    ].join(' '),
  )
})
