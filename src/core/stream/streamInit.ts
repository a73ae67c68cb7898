import type { Programme } from '../mp4/createProgramme.ts'
import type { Manifest } from '../segments/types.ts'
import { box, fullBox } from '../mp4/box.ts'
import { ascii, concat, u32 } from '../mp4/bytes.ts'
import { mediaFormat } from '../mp4/mediaFormat.ts'
import { fragmentedTrack } from '../mp4/fragmentedTrack.ts'
import { aacSampleEntry, movieHeader } from '../mp4/trackBoxes.ts'

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
      fragmentedTrack({
        sampleEntry,
        timescale,
        track: { kind: 'picture', heightPx, widthPx },
        trackId: trackIds.picture,
      }),
      fragmentedTrack({
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
