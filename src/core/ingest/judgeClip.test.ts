import type { Probe } from './types.ts'
import { expect, test } from 'vitest'
import { videoTrack } from '../../../test/ingest/helpers/videoTrack.ts'
import { defaultClipLimits } from './clipLimits.ts'
import { judgeClip } from './judgeClip.ts'

type Readable = Probe & { readable: true }

const probeOf = ({ video = videoTrack(), ...changes }: Partial<Readable> = {}): Probe => ({
  readable: true,
  bytes: 1_000_000,
  container: 'mov',
  promisedMs: video?.timing.durationMs ?? null,
  readMs: video?.timing.durationMs ?? 0,
  audio: null,
  video,
  ...changes,
})

/** "code: message" of the reason, or the codes of the warnings. */
const check = (probe: Probe, expected: string) => {
  const judgement = judgeClip({ limits: defaultClipLimits, probe })
  expect(
    judgement.verdict === 'invalid'
      ? `${judgement.reason.code}: ${judgement.reason.message}`
      : judgement.warnings.map(({ message }) => message).join(' | '),
  ).toBe(expected)
}

const checkVideo = (video: Parameters<typeof videoTrack>[0], expected: string) =>
  check(probeOf({ video: videoTrack(video) }), expected)

test('a plain clip is usable without a word', () => {
  check(probeOf(), '')
  check(probeOf({ audio: { codec: 'aac', index: 1 } }), '')
})

test('what cannot be read is refused with what to do', () => {
  check({ readable: false, bytes: 0, log: '' }, 'empty_file: The file is empty (0 bytes). Upload it again.')
  check(
    { readable: false, bytes: 9, log: 'x.mp4: Invalid data found' },
    'not_a_video: This is not a video file that can be read. Upload MP4, MOV, WebM, Matroska or GIF.',
  )
  check(
    { readable: false, bytes: 9, log: '[mov] moov atom not found' },
    'end_missing: The file is damaged or incomplete: its end is missing. Upload it again.',
  )
  check(probeOf({ video: null }), 'no_video_track: There is no video track in this file.')
})

test('what is beyond a limit is refused with the figure and the limit', () => {
  checkVideo(
    { heightPx: 2160, rate: 240, widthPx: 3840 },
    'frame_rate_too_high: 3840×2160 at 240 fps; the limit is 120 fps.',
  )
  checkVideo({ seconds: 301.5 }, 'too_long: The clip is 301.5 s long; the limit is 300 s.')
  checkVideo(
    { heightPx: 4320, widthPx: 7680 },
    'picture_too_large: 7680×4320 are 33.18 megapixels; the limit is 9.44 megapixels.',
  )
  checkVideo({ heightPx: 8 }, 'picture_too_small: 1280×8; the limit is 16 pixels for the shorter side.')
  check(probeOf({ bytes: 3e9 }), 'file_too_large: The file has 3.0 GB; the limit is 2.1 GB.')
  checkVideo(
    { codec: 'mpeg2video' },
    'unsupported_codec: A track is coded as mpeg2video, which is not accepted. ' +
      'Export the video as H.264, HEVC, VP9, AV1 or ProRes.',
  )
})

test('at the limit it is usable', () => {
  checkVideo({ heightPx: 2304, rate: 119.88, seconds: 300, widthPx: 4096 }, '')
})

test('a file that ends before its header says is incomplete', () => {
  check(
    probeOf({ promisedMs: 4000, readMs: 2100 }),
    'incomplete: Only 2.1 s of 4 s can be read: the file is incomplete. Upload it again.',
  )
  check(probeOf({ promisedMs: 4000, readMs: 3800 }), '')
  check(probeOf({ promisedMs: null, readMs: 4000 }), '')
})

test('a picture that does not move is no clip', () => {
  checkVideo(
    { rate: 1, seconds: 1 },
    'still_picture: There is only 1 frame in this file; a clip needs at least 2.',
  )
})

test('what an editor should know is said with the figure', () => {
  checkVideo(
    { seconds: 0.3 },
    '0.3 s is too short to loop well; 2 s or more, one whole repetition, look better.',
  )
  checkVideo(
    { seconds: 1.667 },
    '1.67 s is short to loop well; 2 s or more, one whole repetition, look better.',
  )
  checkVideo({ rate: 5 }, '5 frames a second: movement looks jerky; 24 or more look smooth.')
  checkVideo({ rate: 23.976 }, '')
  checkVideo({ heightPx: 272, widthPx: 153 }, '153×272 is small: it looks soft at 1280×720.')
  checkVideo({ interlaced: true }, 'The video was interlaced; its fields were made into whole frames.')
  checkVideo(
    { colour: { primaries: null, transfer: 'smpte2084', matrix: null, range: null } },
    'HDR was converted to standard range (BT.709).',
  )
  check(probeOf({ audio: { codec: null, index: 1 } }), 'The sound track cannot be read and is ignored.')
})

test('facts are of the picture as it is shown', () => {
  const judgement = judgeClip({
    limits: defaultClipLimits,
    probe: probeOf({ video: videoTrack({ pixelAspect: 2, rotation: 90, widthPx: 640, heightPx: 360 }) }),
  })
  expect(judgement.facts).toMatchObject({ heightPx: 1280, rotation: 90, widthPx: 360 })
})
