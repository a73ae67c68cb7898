import type { ContentHash } from '../timeline/types.ts'
import type { ClipSource, Picture, SegmentSpec } from '../segments/types.ts'
import { expect, test } from 'vitest'
import { videoSettings } from '../segments/videoSettings.ts'
import { segmentArgs } from './segmentArgs.ts'

const source: ClipSource = {
  clip: 'squat' as ContentHash, // a brand has no constructor
  widthPx: 1280,
  heightPx: 720,
  durationMs: 4000,
  trim: null,
  playback: 'loop',
  speed: 1,
  mirrored: false,
  focal: { x: 0.5, y: 0.5 },
  fit: 'crop',
}
const whole = { xPx: 0, yPx: 0, widthPx: 1280, heightPx: 720 }

const clips = (said: Partial<Extract<Picture, { kind: 'clips' }>> = {}): Picture => ({
  kind: 'clips',
  sources: [{ source, frames: 300 }],
  frozen: false,
  rect: whole,
  fit: 'cover',
  focusX: 0.5,
  fill: { kind: 'blur' },
  ...said,
})

const args = (said: Partial<SegmentSpec> = {}): string[] =>
  segmentArgs({
    spec: {
      video: videoSettings({ aspect: '16:9', height: 720, look: 'burned', quality: 'standard' }),
      frames: 300,
      picture: clips(),
      still: '',
      held: [],
      moving: '',
      ...said,
    },
    clipPath: (hash) => `/clips/${hash}.mp4`,
    stillPath: '/tmp/still.ass',
    heldPath: (i) => `/tmp/held${i}.ass`,
    logoPath: (hash) => `/logos/${hash}.png`,
    movingPath: '/tmp/moving.ass',
    fontsDir: '/fonts',
    output: '/tmp/out.mp4',
  })

const graph = (said: Partial<SegmentSpec> = {}): string[] => {
  const all = args(said)
  return all[all.indexOf('-filter_complex') + 1]!.split(';')
}

test('a segment is encoded so that it joins with any other of its output', () => {
  const all = args()
  expect(all.slice(all.indexOf('-map')).join(' ')).toBe(
    [
      '-map [out] -an -frames:v 300',
      '-c:v libx264 -preset veryfast -crf 23 -profile:v high -level:v 3.1 -pix_fmt yuv420p',
      '-bf 3 -g 180 -keyint_min 180 -sc_threshold 0 -flags +cgop',
      '-x264-params stitchable=1:force-cfr=1:threads=1 -threads 1',
      '-color_primaries bt709 -color_trc bt709 -colorspace bt709 -color_range tv',
      '-video_track_timescale 15360 -map_metadata -1 -fflags +bitexact',
      '-f mp4 /tmp/out.mp4',
    ].join(' '),
  )
})

test('a clip that fills the frame is scaled, cut to one run on the frame grid and looped', () => {
  expect(graph()).toEqual([
    '[0:v]setpts=(PTS-STARTPTS)/1,fps=30:round=near[t0]',
    '[t0]scale=1280:720:flags=bicubic,crop=1280:720:0:0,format=yuv420p,setsar=1[p0]',
    '[p0]tpad=stop=30:stop_mode=clone,trim=end_frame=120[r0]',
    '[r0]null,loop=loop=-1:size=120:start=0,trim=end_frame=300,setpts=N/(30*TB)[c0]',
    '[c0]null,setpts=N/(30*TB),setsar=1,format=yuv420p[out]',
  ])
})

test('the still document is drawn once and laid on before the loop, the moving one after it', () => {
  const steps = graph({ still: 'still', moving: 'moving' })
  const drawnOn = (ground: string): string =>
    `color=c=${ground}:s=1280x720:r=30,trim=end_frame=1,format=gbrp,ass=filename=/tmp/still.ass:fontsdir=/fonts`
  expect(steps.slice(0, 5)).toEqual([
    `${drawnOn('black')},split[stillblack][stillground]`,
    `${drawnOn('white')}[stillwhite]`,
    '[stillwhite][stillground]blend=all_mode=difference,negate,extractplanes=g[stillalpha]',
    '[stillblack]format=gbrap[stillcolour]',
    '[stillcolour][stillalpha]alphamerge,unpremultiply=inplace=1,scale=out_color_matrix=bt709:out_range=tv:flags=bicubic,format=yuva420p[s0]',
  ])
  expect(steps[8]).toBe(
    '[r0][s0]overlay=0:0:format=yuv420:eof_action=repeat,loop=loop=-1:size=120:start=0,trim=end_frame=300,setpts=N/(30*TB)[c0]',
  )
  expect(steps[9]).toBe(
    [
      '[c0]null,setpts=N/(30*TB),setparams=colorspace=smpte170m:range=pc',
      'scale=in_range=pc:out_range=pc,format=yuvj420p',
      'ass=filename=/tmp/moving.ass:fontsdir=/fonts',
      'scale=in_range=pc:out_range=pc,format=yuv420p',
      'setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv,setsar=1,format=yuv420p[out]',
    ].join(','),
  )
})

test('what is held is drawn where it changes, and laid on after the loop', () => {
  const rect = { xPx: 64, yPx: 100, widthPx: 274, heightPx: 276 }
  const steps = graph({ held: [{ document: 'held', atFrames: [0, 30, 45], rect }], moving: 'moving' })
  expect(steps[4]).toBe(
    'color=c=black:s=274x276:r=30,trim=end_frame=46,select=between(n\\,0\\,30)*not(mod(n-0\\,30))+eq(n\\,45),format=gbrp,ass=filename=/tmp/held0.ass:fontsdir=/fonts,split[held0black][held0ground]',
  )
  expect(steps.slice(-2)).toEqual([
    '[c0]null,setpts=N/(30*TB)[run0]',
    expect.stringMatching(
      /^\[run0\]\[held0\]overlay=64:100:format=yuv420:eof_action=repeat,setparams=.*\[out\]$/,
    ),
  ])
})

test('a trimmed clip is opened at its part, and a speed goes into its timestamps', () => {
  const trimmed = { ...source, speed: 1.25, trim: { inMs: 500, outMs: 2500 } }
  const picture = clips({ sources: [{ source: trimmed, frames: 300 }] })
  expect(args({ picture }).slice(2, 10).join(' ')).toBe('-threads 1 -ss 0.500 -t 2.000 -i /clips/squat.mp4')
  expect(graph({ picture })[0]).toContain('setpts=(PTS-STARTPTS)/1.25,')
  expect(graph({ picture })[2]).toContain('trim=end_frame=48')
})

test('a frozen picture is the first frame, repeated', () => {
  const steps = graph({ picture: clips({ frozen: 'first' }) })
  expect(steps[2]).toContain('trim=end_frame=1[r0]')
  expect(steps[3]).toContain('loop=loop=-1:size=1:start=0,trim=end_frame=300')
})

test('a picture frozen at its end is the last frame, repeated', () => {
  const steps = graph({ picture: clips({ frozen: 'last' }) })
  expect(steps[2]).toBe('[p0]reverse,trim=end_frame=1[r0]')
  expect(steps[3]).toContain('loop=loop=-1:size=1:start=0,trim=end_frame=300')
})

test('a mirrored clip is cropped before it is turned', () => {
  const picture = clips({
    sources: [{ source: { ...source, mirrored: true, focal: { x: 0.3, y: 0.5 } }, frames: 300 }],
    rect: { ...whole, xPx: 512, widthPx: 768 },
  })
  expect(graph({ picture }).join()).toContain('crop=768:720:0:0,hflip')
})

test('a clip narrower than its place stands before itself, blurred and dark', () => {
  const portrait = { ...source, widthPx: 720, heightPx: 1280 }
  const picture = clips({
    fit: 'contain',
    rect: { ...whole, xPx: 512, widthPx: 768 },
    sources: [{ source: portrait, frames: 300 }],
  })
  expect(graph({ picture }).slice(1, 5)).toEqual([
    '[t0]split[p0sharp][p0soft]',
    "[p0soft]scale=160:284:flags=area,crop=160:90:0:98,format=yuv420p,boxblur=10:3,lutyuv=y='16+(val-16)*0.4':u='128+(val-128)*0.45':v='128+(val-128)*0.45',scale=1280:720:flags=bicubic,setsar=1[p0fill]",
    '[p0sharp]scale=406:720:flags=bicubic,crop=406:720:0:0,format=yuv420p,setsar=1[p0clip]',
    '[p0fill][p0clip]overlay=694:0:format=yuv420[p0]',
  ])
})

test('several clips follow each other, each under the still picture', () => {
  const sources = [
    { source, frames: 150 },
    { source: { ...source, clip: 'lunge' as ContentHash }, frames: 150 },
  ]
  const steps = graph({ picture: clips({ sources }), still: 'still' })
  expect(steps[4]).toMatch(/,split=2\[s0\]\[s1\]$/)
  expect(steps.at(-1)).toBe('[c0][c1]concat=n=2:v=1:a=0,setpts=N/(30*TB),setsar=1,format=yuv420p[out]')
})

test('a colour needs no input', () => {
  const picture: Picture = { kind: 'colour', colour: '#111826' }
  expect(args({ picture })).not.toContain('-i')
  expect(graph({ picture })[0]).toBe(
    'color=c=0x111826:s=1280x720:r=30,trim=end_frame=1,format=gbrp,scale=out_color_matrix=bt709:out_range=tv:flags=bicubic,format=yuv420p,setsar=1[r0]',
  )
})

test('a path that a filter would have to quote is refused', () => {
  const spec = {
    video: videoSettings({ aspect: '16:9', height: 720, look: 'burned', quality: 'standard' }),
    frames: 300,
    picture: clips(),
    still: 'x',
    held: [],
    moving: '',
  } as const
  const paths = {
    clipPath: String,
    fontsDir: '/fonts',
    heldPath: (i: number) => `/h${i}.ass`,
    logoPath: () => '',
    movingPath: '/m.ass',
    output: '/o.mp4',
  }
  expect(() => segmentArgs({ ...paths, spec, stillPath: "/tmp/it's.ass" })).toThrow(`got "/tmp/it's.ass"`)
})

test('clips that do not last as long as the segment are refused', () => {
  expect(() => args({ frames: 301 })).toThrow('301 frames, got 300')
})
