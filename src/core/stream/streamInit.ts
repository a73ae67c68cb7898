import type { Programme } from '../mp4/createProgramme.ts'
import type { Manifest } from '../segments/types.ts'
import type { TrackKind } from '../mp4/trackBoxes.ts'
import { box, fullBox } from '../mp4/box.ts'
import { ascii, concat, u32 } from '../mp4/bytes.ts'
import { mediaFormat } from '../mp4/mediaFormat.ts'
import { chunkOffsets, sampleSizes, sampleToChunk, timeToSample } from '../mp4/sampleTables.ts'
import { aacSampleEntry, mediaBox, movieHeader, sampleDescription, trackHeader } from '../mp4/trackBoxes.ts'

/** Of the two tracks of a streamed film. */
export const trackIds = { picture: 1, sound: 2 }

type StreamInitArgs = Pick<Programme, 'sampleEntry'> & { video: Manifest['video'] }

/** What comes before the fragments of a film of which not every piece is made yet; its length is known. */
export const streamInit = ({ sampleEntry, video }: StreamInitArgs): Uint8Array => {
  const { frames, heightPx, widthPx } = video
  const timescale = mediaFormat.videoTimescale
  const duration = frames * mediaFormat.ticksPerFrame
  return concat([
    box('ftyp', ascii('iso6'), u32(1), ascii('iso6mp41')),
    box(
      'moov',
      movieHeader({ timescale, duration: 0, nextTrackId: 3 }),
      trackBox({
        sampleEntry,
        timescale,
        track: { kind: 'picture', heightPx, widthPx },
        trackId: trackIds.picture,
      }),
      trackBox({
        sampleEntry: aacSampleEntry(),
        timescale: mediaFormat.sampleRateHz,
        track: { kind: 'sound' },
        trackId: trackIds.sound,
      }),
      box(
        'mvex',
        fullBox('mehd', {}, u32(duration)),
        ...Object.values(trackIds).map((trackId) => fullBox('trex', {}, u32(trackId, 1, 0, 0, 0))),
      ),
    ),
  ])
}

type TrackBoxArgs = { sampleEntry: Uint8Array; timescale: number; track: TrackKind; trackId: number }

const trackBox = ({ sampleEntry, timescale, track, trackId }: TrackBoxArgs): Uint8Array => {
  // What there is, the fragments say.
  const tables = [
    sampleDescription(sampleEntry),
    timeToSample(0, 0),
    sampleToChunk([]),
    sampleSizes([]),
    chunkOffsets([], { large: false }),
  ]
  return box(
    'trak',
    trackHeader({ trackId, duration: 0, track }),
    mediaBox({ timescale, duration: 0, track, tables }),
  )
}
