import type { Timed } from './bitrates.ts'
import type { FragmentPlan } from './planFragments.ts'
import { mediaFormat } from '../mp4/mediaFormat.ts'
import { picturePart } from '../mp4/picturePart.ts'
import { soundParts } from '../mp4/soundParts.ts'

const { frameRate, sampleRateHz, samplesPerAacFrame } = mediaFormat

export const videoPlaylist = (plan: FragmentPlan): string =>
  mediaPlaylist({
    map: 'video-init.mp4',
    prefix: 'v',
    seconds: videoEntries(plan).map(({ seconds }) => seconds),
  })

export const audioPlaylist = (plan: FragmentPlan): string =>
  mediaPlaylist({
    map: 'audio-init.mp4',
    prefix: 'a',
    seconds: audioEntries(plan).map(({ seconds }) => seconds),
  })

/** The key frames alone, for winding: each a fragment of its own, so that nothing of its neighbours is loaded. */
export const keyFramePlaylist = (plan: FragmentPlan): string =>
  mediaPlaylist({
    map: 'video-init.mp4',
    prefix: 'i',
    seconds: keyFrameEntries(plan).map(({ seconds }) => seconds),
    tags: ['#EXT-X-I-FRAMES-ONLY'],
  })

export const videoEntries = ({ video }: FragmentPlan): Timed[] =>
  video.map(({ frames, runs }) => ({
    seconds: frames / frameRate,
    bytes: runs.reduce((sum, run) => sum + picturePart(run).length, 0),
  }))

export const audioEntries = ({ audio, programme }: FragmentPlan): Timed[] =>
  audio.map(({ fromSlot, toSlot }) => ({
    seconds: ((toSlot - fromSlot) * samplesPerAacFrame) / sampleRateHz,
    bytes: soundParts({ fromSlot, programme, toSlot }).reduce((sum, { length }) => sum + length, 0),
  }))

export const keyFrameEntries = ({ keyFrames }: FragmentPlan): Timed[] =>
  keyFrames.map(({ frames, piece, sample }) => ({
    seconds: frames / frameRate,
    bytes: picturePart({ piece, fromFrame: sample, toFrame: sample + 1 }).length,
  }))

export const lines = (...each: readonly string[]): string => each.map((line) => `${line}\n`).join('')

type MediaPlaylistArgs = {
  map: string
  prefix: string
  seconds: readonly number[]
  /** What else is said of all entries. */
  tags?: readonly string[]
}

const mediaPlaylist = ({ map, prefix, seconds, tags = [] }: MediaPlaylistArgs): string =>
  lines(
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    // Every duration, rounded, must be no more than this; never 0.
    `#EXT-X-TARGETDURATION:${Math.max(1, ...seconds.map(Math.round))}`,
    '#EXT-X-MEDIA-SEQUENCE:0',
    '#EXT-X-PLAYLIST-TYPE:VOD',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    ...tags,
    `#EXT-X-MAP:URI="${map}"`,
    ...seconds.flatMap((each, n) => [`#EXTINF:${each.toFixed(6)},`, `${prefix}${n}.m4s`]),
    '#EXT-X-ENDLIST',
  )
