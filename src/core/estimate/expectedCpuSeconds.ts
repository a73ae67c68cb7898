import type { ClipSource, SegmentSpec, SoundSpec, VideoSettings } from '../segments/types.ts'
import type { ClipBytes, Work } from './types.ts'
import { runFrames } from '../ffmpeg/runFrames.ts'
import { detailOf, shownDetail, USUAL_DETAIL } from './detailOf.ts'

/** Of a million pixels with `veryfast`: a moving picture of usual detail, and one that stands still under moving digits. */
const PER_MEGAPIXEL = { moving: 0.0055, still: 0.003 }
/** Without B frames x264 does not weigh where to put them. */
const WITHOUT_B_FRAMES = 0.92
/** Of a preset against `veryfast`, with what FFmpeg does besides encoding. */
const PRESET = {
  ultrafast: { moving: 0.55, still: 0.4 },
  veryfast: { moving: 1, still: 1 },
  medium: { moving: 2.5, still: 1.8 },
}
/** 25 times the detail takes 2.4 times as long to encode. */
const DETAIL_EXPONENT = 0.27
/** The detail of a clip that stands still. */
const LEAST_DETAIL = 0.005
/** Of a million pixels of the clip, decoded and scaled once: whatever they hold, and for each bit of a pixel. */
const DECODING = { perMegapixel: 0.0015, perMegabit: 0.007 }
/** Opening clip and encoder. FFmpeg counts from when it has begun: loading the program is not in what it reports. */
const PER_SEGMENT = 0.01
/** Reading fonts and drawing what stands still, once; laying on what is held or moves, for a million pixels. */
const LOOK = { perSegment: 0.08, perMegapixel: 0.0002 }
const PER_CHUNK = 0.02
/** Of an AAC frame (21 ms) of silence and beeps, and of one in which something else is heard. */
const PER_AAC_FRAME = { quiet: 0.000_04, full: 0.000_08 }

type ExpectedCpuSecondsArgs = { clipBytes: ClipBytes; work: Work }

/**
 * CPU seconds of FFmpeg on a plain server core, as `-benchmark` reports them.
 *
 * Where the figures come from: two cores of an AMD EPYC with FFmpeg 5.1. `npm run bench x264` tells x264, clips and look
 * apart (docs/bench/results.md); what a piece uses of each is fitted to the pieces of `npm run proof estimates`, whose page
 * shows by how much each plan is off. Another machine is told by what it used lately (`machineFactor`).
 */
export const expectedCpuSeconds = ({ clipBytes, work }: ExpectedCpuSecondsArgs): number =>
  work.kind === 'sound' ? soundSeconds(work.spec) : segmentSeconds({ clipBytes, spec: work.spec })

const soundSeconds = ({ aacFrames, clips, music, voices }: SoundSpec): number => {
  const isQuiet = voices.length + music.length + clips.length === 0
  return PER_CHUNK + aacFrames * PER_AAC_FRAME[isQuiet ? 'quiet' : 'full']
}

const segmentSeconds = ({ clipBytes, spec }: { clipBytes: ClipBytes; spec: SegmentSpec }): number => {
  const { frames, picture, video } = spec
  const megapixels = (video.widthPx * video.heightPx) / 1e6
  const encoder = megapixels * (video.bFrames === 0 ? WITHOUT_B_FRAMES : 1)
  const around = PER_SEGMENT + lookSeconds(spec)
  if (picture.kind === 'colour' || picture.frozen)
    return around + frames * encoder * PER_MEGAPIXEL.still * PRESET[video.preset].still
  return picture.sources.reduce((sum, { frames: shown, source }) => {
    const detail = Math.max(LEAST_DETAIL, shownDetail({ clipBytes, source, video }))
    const perFrame = encoder * PER_MEGAPIXEL.moving * PRESET[video.preset].moving
    const encoding = shown * perFrame * (detail / USUAL_DETAIL) ** DETAIL_EXPONENT
    return sum + encoding + decodingSeconds({ clipBytes, shown, source, video })
  }, around)
}

/** Of what is drawn on the picture; the clean look has nothing. */
const lookSeconds = ({ frames, held, moving, still, video }: SegmentSpec): number => {
  if (still === '' && held.length === 0 && moving === '') return 0
  const laidOn = held.length === 0 && moving === '' ? 0 : frames
  return LOOK.perSegment + (laidOn * LOOK.perMegapixel * video.widthPx * video.heightPx) / 1e6
}

type DecodingArgs = { clipBytes: ClipBytes; shown: number; source: ClipSource; video: VideoSettings }

/** A clip is read once, however often its loop is shown. */
const decodingSeconds = ({ clipBytes, shown, source, video }: DecodingArgs): number => {
  const { frameRate } = video
  const { perMegabit, perMegapixel } = DECODING
  const read = Math.min(shown, runFrames({ frameRate, source }).oneWay) * source.speed
  const megapixels = (read * source.widthPx * source.heightPx) / 1e6
  return megapixels * (perMegapixel + perMegabit * detailOf({ clipBytes, frameRate, source }))
}
