import type { FragmentPlan } from './planFragments.ts'
import { languageName } from '../languageName.ts'
import { averageBps, peakBps, type Timed } from './bitrates.ts'
import { codecOf } from './codecOf.ts'
import { audioEntries, keyFrameEntries, lines, videoEntries } from './playlists.ts'

export type MultivariantPlaylistArgs = {
  /** The heights of one video, each with the name of its output; players begin with the first. At least one. */
  variants: ReadonlyArray<{ name: string; plan: FragmentPlan }>
  /** One for each language that the version speaks (BCP 47), with the output whose sound it is; the first plays by default. */
  sounds: ReadonlyArray<{ locale: string; name: string; plan: FragmentPlan }>
  /** What stands before the outputs' names, relative to this playlist's own URL. */
  uriPrefix: string
}

/** What a player loads first: all heights, all languages of the voice, and the pictures to wind through. */
export const multivariantPlaylist = ({ sounds, uriPrefix, variants }: MultivariantPlaylistArgs): string =>
  lines(
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    ...sounds.map(({ locale, name }, i) =>
      tag('#EXT-X-MEDIA', [
        ['TYPE', 'AUDIO'],
        ['GROUP-ID', '"sound"'],
        ['NAME', `"${languageName(locale)}"`],
        ['LANGUAGE', `"${locale}"`],
        ['DEFAULT', i === 0 ? 'YES' : 'NO'],
        ['AUTOSELECT', 'YES'],
        ['CHANNELS', '"2"'],
        ['URI', `"${uriPrefix}${name}/audio.m3u8"`],
      ]),
    ),
    ...variants.flatMap(({ name, plan }) => [
      tag('#EXT-X-STREAM-INF', [
        ['BANDWIDTH', peakBps(videoEntries(plan)) + highest(sounds, peakBps)],
        ['AVERAGE-BANDWIDTH', averageBps(videoEntries(plan)) + highest(sounds, averageBps)],
        ['CODECS', `"${codecOf(plan.programme.avcC)},mp4a.40.2"`],
        ['RESOLUTION', resolution(plan)],
        ['FRAME-RATE', '30.000'],
        ['AUDIO', '"sound"'],
      ]),
      `${uriPrefix}${name}/video.m3u8`,
    ]),
    ...variants.map(({ name, plan }) =>
      tag('#EXT-X-I-FRAME-STREAM-INF', [
        ['BANDWIDTH', peakBps(keyFrameEntries(plan))],
        ['AVERAGE-BANDWIDTH', averageBps(keyFrameEntries(plan))],
        ['CODECS', `"${codecOf(plan.programme.avcC)}"`],
        ['RESOLUTION', resolution(plan)],
        ['URI', `"${uriPrefix}${name}/iframes.m3u8"`],
      ]),
    ),
  )

type Sounds = MultivariantPlaylistArgs['sounds']

/** A height is played with any of the languages: its rate is that with the one that takes most (RFC 8216, 4.3.4.2). */
const highest = (sounds: Sounds, rateOf: (entries: readonly Timed[]) => number): number =>
  Math.max(
    0,
    ...sounds
      .map(({ plan }) => audioEntries(plan))
      .filter(({ length }) => length > 0)
      .map(rateOf),
  )

const tag = (
  name: string,
  attributes: ReadonlyArray<readonly [name: string, value: string | number]>,
): string => `${name}:${attributes.map(([key, value]) => `${key}=${value}`).join(',')}`

const resolution = ({ programme: { heightPx, widthPx } }: FragmentPlan): string => `${widthPx}x${heightPx}`
