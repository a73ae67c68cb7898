import type { ClipSource, SegmentSpec, SoundSpec, VideoSettings } from '../segments/types.ts'
import type { ClipBytes, Work } from './types.ts'
import { runFrames } from '../ffmpeg/runFrames.ts'
import { detailOf, shownDetail, USUAL_DETAIL } from './detailOf.ts'

/** Of a million pixels with `veryfast`: a moving picture of usual detail, and one that stands still under moving digits. */
const PER_MEGAPIXEL = { moving: 0.0057, still: 0.003 }
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
/** Starting FFmpeg, reading fonts and clip, drawing what stands still. */
const PER_SEGMENT = 0.09
const PER_CHUNK = 0.02
/** Of an AAC frame (21 ms) of silence and beeps, and of one in which something else is heard. */
const PER_AAC_FRAME = { quiet: 0.000_04, full: 0.000_08 }

type ExpectedCpuSecondsArgs = { clipBytes: ClipBytes; work: Work }

/** CPU seconds of a plain server core; the constants are measured. */
export const expectedCpuSeconds = ({ clipBytes, work }: ExpectedCpuSecondsArgs): number =>
  work.kind === 'sound' ? soundSeconds(work.spec) : segmentSeconds({ clipBytes, spec: work.spec })

const soundSeconds = ({ aacFrames, clips, music, voices }: SoundSpec): number => {
  const isQuiet = voices.length + music.length + clips.length === 0
  return PER_CHUNK + aacFrames * PER_AAC_FRAME[isQuiet ? 'quiet' : 'full']
}

const segmentSeconds = ({ clipBytes, spec }: { clipBytes: ClipBytes; spec: SegmentSpec }): number => {
  const { frames, picture, video } = spec
  const megapixels = (video.widthPx * video.heightPx) / 1e6
  if (picture.kind === 'colour' || picture.frozen)
    return PER_SEGMENT + frames * megapixels * PER_MEGAPIXEL.still * PRESET[video.preset].still
  return picture.sources.reduce((sum, { frames: shown, source }) => {
    const detail = Math.max(LEAST_DETAIL, shownDetail({ clipBytes, source, video }))
    const perFrame = PER_MEGAPIXEL.moving * PRESET[video.preset].moving
    const encoding = shown * megapixels * perFrame * (detail / USUAL_DETAIL) ** DETAIL_EXPONENT
    return sum + encoding + decodingSeconds({ clipBytes, shown, source, video })
  }, PER_SEGMENT)
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
