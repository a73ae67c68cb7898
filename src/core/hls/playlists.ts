import type { AudioFragment, FragmentPlan, VideoFragment } from './planFragments.ts'
import { mediaFormat } from '../mp4/mediaFormat.ts'
import { picturePart } from '../mp4/picturePart.ts'
import { codecOf } from './codecOf.ts'

const { frameRate, sampleRateHz, samplesPerAacFrame } = mediaFormat

/** Bits a second that the rendition of sound may take: 128k AAC and its boxes. */
const AUDIO_PEAK_BPS = 160_000
const AUDIO_AVERAGE_BPS = 135_000

export const videoPlaylist = ({ video }: FragmentPlan): string =>
  mediaPlaylist({ map: 'video-init.mp4', prefix: 'v', seconds: video.map(videoSeconds) })

export const audioPlaylist = ({ audio }: FragmentPlan): string =>
  mediaPlaylist({ map: 'audio-init.mp4', prefix: 'a', seconds: audio.map(audioSeconds) })

type MasterPlaylistArgs = {
  plan: FragmentPlan
  /** BCP 47. */
  locale: string
  /** What stands before the names of the other playlists, relative to the master's own URL. @default '' */
  uriPrefix?: string
}

export const masterPlaylist = ({ plan, locale, uriPrefix = '' }: MasterPlaylistArgs): string => {
  const { widthPx, heightPx, avcC } = plan.programme
  const sound = [
    [
      'TYPE=AUDIO',
      'GROUP-ID="sound"',
      'NAME="Main"',
      `LANGUAGE="${locale}"`,
      'DEFAULT=YES',
      'AUTOSELECT=YES',
    ],
    ['CHANNELS="2"', `URI="${uriPrefix}audio.m3u8"`],
  ].flat()
  const picture = [
    [
      `BANDWIDTH=${peakBps(plan) + AUDIO_PEAK_BPS}`,
      `AVERAGE-BANDWIDTH=${averageBps(plan) + AUDIO_AVERAGE_BPS}`,
    ],
    [
      `CODECS="${codecOf(avcC)},mp4a.40.2"`,
      `RESOLUTION=${widthPx}x${heightPx}`,
      'FRAME-RATE=30.000',
      'AUDIO="sound"',
    ],
  ].flat()
  return lines(
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    `#EXT-X-MEDIA:${sound.join(',')}`,
    `#EXT-X-STREAM-INF:${picture.join(',')}`,
    `${uriPrefix}video.m3u8`,
  )
}

type MediaPlaylistArgs = { map: string; prefix: string; seconds: readonly number[] }

const mediaPlaylist = ({ map, prefix, seconds }: MediaPlaylistArgs): string =>
  lines(
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    // Every duration, rounded, must be no more than this; never 0.
    `#EXT-X-TARGETDURATION:${Math.max(1, ...seconds.map(Math.round))}`,
    '#EXT-X-MEDIA-SEQUENCE:0',
    '#EXT-X-PLAYLIST-TYPE:VOD',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    `#EXT-X-MAP:URI="${map}"`,
    ...seconds.flatMap((each, n) => [`#EXTINF:${each.toFixed(6)},`, `${prefix}${n}.m4s`]),
    '#EXT-X-ENDLIST',
  )

const lines = (...each: readonly string[]): string => each.map((line) => `${line}\n`).join('')

const videoSeconds = ({ frames }: VideoFragment): number => frames / frameRate

const audioSeconds = ({ fromSlot, toSlot }: AudioFragment): number =>
  ((toSlot - fromSlot) * samplesPerAacFrame) / sampleRateHz

const bytesOf = ({ runs }: VideoFragment): number =>
  runs.reduce((sum, run) => sum + picturePart(run).length, 0)

/** As RFC 8216 counts it: over stretches of at least half the target duration, so that a last short one is no peak. */
const peakBps = ({ video }: FragmentPlan): number => {
  const stretchSeconds = Math.max(...video.map(videoSeconds)) / 2
  const rates = video.map((_, first) => stretchBps({ fragments: video.slice(first), stretchSeconds }))
  return Math.round(Math.max(...rates))
}

/** 0 where too little is left to be a stretch. */
const stretchBps = (args: { fragments: readonly VideoFragment[]; stretchSeconds: number }): number => {
  let seconds = 0
  let bytes = 0
  for (const fragment of args.fragments) {
    seconds += videoSeconds(fragment)
    bytes += bytesOf(fragment)
    if (seconds >= args.stretchSeconds) return (bytes * 8) / seconds
  }
  return 0
}

const averageBps = ({ programme, video }: FragmentPlan): number =>
  Math.round((video.reduce((sum, fragment) => sum + bytesOf(fragment), 0) * 8 * frameRate) / programme.frames)
