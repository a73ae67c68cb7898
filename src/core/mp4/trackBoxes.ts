import { box, fullBox } from './box.ts'
import { ascii, concat, u16, u32, zeros } from './bytes.ts'

const UNITY_MATRIX = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
const UNDETERMINED_LANGUAGE = 0x55c4

export type TrackKind =
  { kind: 'picture'; widthPx: number; heightPx: number } | { kind: 'sound' } | { kind: 'chapters' }

export const movieHeader = (args: { timescale: number; duration: number; nextTrackId: number }): Uint8Array =>
  fullBox(
    'mvhd',
    {},
    u32(0, 0, args.timescale, args.duration, 0x10000),
    u16(0x100),
    zeros(10),
    UNITY_MATRIX,
    zeros(24),
    u32(args.nextTrackId),
  )

/** Duration in the movie's timescale. */
export const trackHeader = (args: { trackId: number; duration: number; track: TrackKind }): Uint8Array => {
  const { trackId, duration, track } = args
  const isSound = track.kind === 'sound'
  return fullBox(
    'tkhd',
    { flags: track.kind === 'chapters' ? 2 : 3 }, // in the movie; enabled, unless it is not for showing
    u32(0, 0, trackId, 0, duration),
    zeros(8),
    u16(0, isSound ? 1 : 0, isSound ? 0x100 : 0, 0), // layer, group of alternatives, volume
    UNITY_MATRIX,
    track.kind !== 'picture' ? zeros(8) : u32(track.widthPx * 0x10000, track.heightPx * 0x10000),
  )
}

/** One edit: from `mediaTime` (track's timescale) for `duration` (movie's timescale). */
export const editList = (args: { duration: number; mediaTime: number }): Uint8Array =>
  box('edts', fullBox('elst', {}, u32(1, args.duration, args.mediaTime, 0x10000)))

const handlers: Record<TrackKind['kind'], string> = {
  chapters: 'textChapterHandler',
  picture: 'videVideoHandler',
  sound: 'sounSoundHandler',
}

const mediaHeaders: Record<TrackKind['kind'], () => Uint8Array> = {
  chapters: () =>
    box('gmhd', fullBox('gmin', {}, u16(0x40, 0x8000, 0x8000, 0x8000, 0, 0)), box('text', UNITY_MATRIX)),
  picture: () => fullBox('vmhd', { flags: 1 }, zeros(8)),
  sound: () => fullBox('smhd', {}, zeros(4)),
}

type MediaBoxArgs = { timescale: number; duration: number; track: TrackKind; tables: readonly Uint8Array[] }

/** `tables` are the content of `stbl`. */
export const mediaBox = ({ timescale, duration, track, tables }: MediaBoxArgs): Uint8Array => {
  const handler = handlers[track.kind]
  return box(
    'mdia',
    fullBox('mdhd', {}, u32(0, 0, timescale, duration), u16(UNDETERMINED_LANGUAGE, 0)),
    fullBox('hdlr', {}, u32(0), ascii(handler.slice(0, 4)), zeros(12), ascii(`${handler.slice(4)}\0`)),
    box(
      'minf',
      mediaHeaders[track.kind](),
      box('dinf', fullBox('dref', {}, u32(1), fullBox('url ', { flags: 1 }))),
      box('stbl', ...tables),
    ),
  )
}

export const sampleDescription = (sampleEntry: Uint8Array): Uint8Array =>
  fullBox('stsd', {}, u32(1), sampleEntry)

const descriptor = (tag: number, ...content: readonly Uint8Array[]): Uint8Array => {
  const body = concat(content)
  return concat([Uint8Array.of(tag, body.length), body])
}

/** AAC-LC, 48 kHz, stereo: the one form of sound there is. */
export const aacSampleEntry = (): Uint8Array => {
  const audioSpecificConfig = Uint8Array.of(0x11, 0x90)
  const decoder = descriptor(
    4,
    Uint8Array.of(0x40, 0x15, 0, 0, 0), // MPEG-4 audio, an audio stream, no buffer size told
    u32(192_000, 0), // the most there is of one second; an average of 0 says that it varies
    descriptor(5, audioSpecificConfig),
  )
  const elementaryStream = descriptor(3, u16(2), zeros(1), decoder, descriptor(6, Uint8Array.of(2)))
  return box(
    'mp4a',
    zeros(6),
    u16(1),
    zeros(8),
    u16(2, 16),
    zeros(4),
    u32(48_000 * 0x10000),
    fullBox('esds', {}, elementaryStream),
  )
}
