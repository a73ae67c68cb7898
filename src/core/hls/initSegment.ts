import type { Programme } from '../mp4/createProgramme.ts'
import type { TrackKind } from '../mp4/trackBoxes.ts'
import { box, fullBox } from '../mp4/box.ts'
import { ascii, concat, u32 } from '../mp4/bytes.ts'
import { mediaFormat } from '../mp4/mediaFormat.ts'
import { fragmentedTrack } from '../mp4/fragmentedTrack.ts'
import { aacSampleEntry, movieHeader } from '../mp4/trackBoxes.ts'

/** What a player reads once, before any video fragment. */
export const videoInit = ({ sampleEntry, widthPx, heightPx }: Programme): Uint8Array =>
  initSegment({
    sampleEntry,
    timescale: mediaFormat.videoTimescale,
    track: { kind: 'picture', widthPx, heightPx },
  })

/** What a player reads once, before any audio fragment. */
export const audioInit = (): Uint8Array =>
  initSegment({
    sampleEntry: aacSampleEntry(),
    timescale: mediaFormat.sampleRateHz,
    track: { kind: 'sound' },
  })

type InitSegmentArgs = { sampleEntry: Uint8Array; timescale: number; track: TrackKind }

const initSegment = ({ sampleEntry, timescale, track }: InitSegmentArgs): Uint8Array =>
  concat([
    box('ftyp', ascii('iso6'), u32(1), ascii('iso6cmfcmp41')),
    box(
      'moov',
      movieHeader({ timescale, duration: 0, nextTrackId: 2 }),
      fragmentedTrack({ sampleEntry, timescale, track, trackId: 1 }),
      box('mvex', fullBox('trex', {}, u32(1, 1, 0, 0, 0))),
    ),
  ])
