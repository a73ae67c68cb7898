import type { PicturePiece, Programme } from './createProgramme.ts'
import type { MovieAbout } from './about/types.ts'
import type { Interleaved } from './interleave.ts'
import { chapterReference, chapterTrack } from './about/chapterTrack.ts'
import { userData } from './about/userData.ts'
import { box } from './box.ts'
import { mediaFormat } from './mediaFormat.ts'
import {
  chunkOffsets,
  compositionOffsets,
  sampleSizes,
  sampleToChunk,
  syncSamples,
  timeToSample,
} from './sampleTables.ts'
import { soundSizes } from './soundParts.ts'
import {
  aacSampleEntry,
  editList,
  mediaBox,
  movieHeader,
  sampleDescription,
  trackHeader,
} from './trackBoxes.ts'

type CreateMovieBoxArgs = {
  programme: Programme
  interleaved: Interleaved
  /** 64-bit offsets. */
  large: boolean
  /** Tags and chapters; null: none. */
  about: MovieAbout | null
}

type MovieBoxArgs = {
  /** Where the first byte of media lies in the file. */
  mediaAt: number
  /** Where the chapters' titles lie in the file. */
  textAt: number
}

const { frameRate, sampleRateHz, samplesPerAacFrame, ticksPerFrame, videoTimescale } = mediaFormat

const CHAPTER_TRACK_ID = 3

/**
 * `moov`, in samples of sound for the movie's timescale: one frame is 1600 of them, nothing is rounded. All that does not
 * depend on where the media lies, which is nearly all, is made once.
 */
export const createMovieBox = (args: CreateMovieBoxArgs): ((at: MovieBoxArgs) => Uint8Array) => {
  const { about, large, programme } = args
  const duration = (programme.frames * sampleRateHz) / frameRate
  const header = movieHeader({
    timescale: sampleRateHz,
    duration,
    nextTrackId: about ? CHAPTER_TRACK_ID + 1 : CHAPTER_TRACK_ID,
  })
  const pictureTrack = createPictureTrack(args, duration)
  const soundTracks = programme.sounds.length > 0 ? [createSoundTrack(args, duration)] : []
  return ({ mediaAt, textAt }) =>
    box(
      'moov',
      header,
      pictureTrack(mediaAt),
      ...soundTracks.map((soundTrack) => soundTrack(mediaAt)),
      ...(about
        ? [chapterTrack({ about, at: textAt, duration, large, trackId: CHAPTER_TRACK_ID }), userData(about)]
        : []),
    )
}

/** A track, given where the first byte of media lies. */
type TrackAt = (mediaAt: number) => Uint8Array

const createPictureTrack = (
  { about, interleaved, large, programme }: CreateMovieBoxArgs,
  duration: number,
): TrackAt => {
  const { frames, pictures, sampleEntry, widthPx, heightPx } = programme
  const track = { kind: 'picture', widthPx, heightPx } as const
  const chunks = interleaved.pictureChunks
  const tables = [
    sampleDescription(sampleEntry),
    timeToSample(frames, ticksPerFrame),
    ...compositionTable(pictures),
    syncSamples(pictures.flatMap(keyFramesOf)),
    sampleToChunk(chunks.map(({ samples }) => samples)),
    sampleSizes(pictures.flatMap(sizesOf)),
  ]
  return (mediaAt) =>
    box(
      'trak',
      trackHeader({ trackId: 1, duration, track }),
      editList({ duration, mediaTime: 0 }),
      ...(about ? [chapterReference(CHAPTER_TRACK_ID)] : []),
      mediaBox({
        timescale: videoTimescale,
        duration: frames * ticksPerFrame,
        track,
        tables: [...tables, offsetsOf({ chunks, large, mediaAt })],
      }),
    )
}

const createSoundTrack = (
  { interleaved, large, programme }: CreateMovieBoxArgs,
  duration: number,
): TrackAt => {
  const { aacFrames } = programme
  const track = { kind: 'sound' } as const
  const chunks = interleaved.soundChunks
  const packets = aacFrames + 1
  const tables = [
    sampleDescription(aacSampleEntry()),
    timeToSample(packets, samplesPerAacFrame),
    sampleToChunk(chunks.map(({ samples }) => samples)),
    sampleSizes(soundSizes({ programme, fromSlot: -1, toSlot: aacFrames })),
  ]
  return (mediaAt) =>
    box(
      'trak',
      trackHeader({ trackId: 2, duration, track }),
      // The priming packet is decoded but not heard.
      editList({
        duration: Math.min(duration, aacFrames * samplesPerAacFrame),
        mediaTime: samplesPerAacFrame,
      }),
      mediaBox({
        timescale: sampleRateHz,
        duration: packets * samplesPerAacFrame,
        track,
        tables: [...tables, offsetsOf({ chunks, large, mediaAt })],
      }),
    )
}

type OffsetsOfArgs = { chunks: Interleaved['pictureChunks']; large: boolean; mediaAt: number }

const offsetsOf = ({ chunks, large, mediaAt }: OffsetsOfArgs): Uint8Array =>
  chunkOffsets(
    chunks.map(({ at }) => at + mediaAt),
    { large },
  )

const sizesOf = ({ index, fromFrame, toFrame }: PicturePiece): number[] =>
  Array.from(
    index.sampleOffsets.subarray(fromFrame, toFrame),
    (offset, i) => index.sampleOffsets[fromFrame + i + 1]! - offset,
  )

const keyFramesOf = ({ index, fromFrame, toFrame, startFrame }: PicturePiece): number[] =>
  [...index.gopStarts]
    .filter((start) => start >= fromFrame && start < toFrame)
    .map((start) => start - fromFrame + startFrame)

/** Left out where no frame is shown out of order. */
const compositionTable = (pictures: readonly PicturePiece[]): Uint8Array[] => {
  const ticks = pictures.flatMap(({ index, fromFrame, toFrame }) => [
    ...index.compositionTicks.subarray(fromFrame, toFrame),
  ])
  return ticks.some((each) => each !== 0) ? [compositionOffsets(ticks)] : []
}
