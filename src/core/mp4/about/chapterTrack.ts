import type { MovieAbout } from './types.ts'
import { box, fullBox } from '../box.ts'
import { concat, u16, u32, u32Of, zeros } from '../bytes.ts'
import { mediaFormat } from '../mediaFormat.ts'
import { chunkOffsets, sampleSizes, sampleToChunk } from '../sampleTables.ts'
import { editList, mediaBox, sampleDescription, trackHeader } from '../trackBoxes.ts'
import { utf8 } from './utf8.ts'

const { frameRate, sampleRateHz } = mediaFormat

type ChapterTrackArgs = {
  about: MovieAbout
  trackId: number
  /** Of the whole, in samples of sound. */
  duration: number
  /** Where its samples lie in the file. */
  at: number
  large: boolean
}

/** Chapters as QuickTime has them, for Apple's players: a track of text that is never shown, one sample each. */
export const chapterTrack = ({ about, at, duration, large, trackId }: ChapterTrackArgs): Uint8Array => {
  const samples = chapterSamples(about)
  const starts = about.chapters.map(({ startFrame }) => (startFrame * sampleRateHz) / frameRate)
  const lengths = starts.map((start, i) => (starts[i + 1] ?? duration) - start)
  const track = { kind: 'chapters' } as const
  const tables = [
    sampleDescription(textSampleEntry()),
    fullBox('stts', {}, u32(lengths.length), u32Of(lengths.flatMap((each) => [1, each]))),
    sampleToChunk([samples.length]),
    sampleSizes(samples.map(({ length }) => length)),
    chunkOffsets([at], { large }),
  ]
  return box(
    'trak',
    trackHeader({ trackId, duration, track }),
    editList({ duration, mediaTime: 0 }),
    mediaBox({ timescale: sampleRateHz, duration, track, tables }),
  )
}

/** A length, the title, and the statement that it is UTF-8. */
export const chapterSamples = ({ chapters }: MovieAbout): Uint8Array[] =>
  chapters.map(({ title }) => {
    const text = utf8({ text: title, maxBytes: 1024 })
    return concat([u16(text.length), text, box('encd', u32(0x100))])
  })

/** QuickTime's text: no display flags, no colours, an empty rectangle, the one font it must name. */
const textSampleEntry = (): Uint8Array =>
  box(
    'text',
    zeros(6),
    u16(1),
    u32(1),
    zeros(2 + 4 + 8 + 4),
    u16(1),
    zeros(2 + 4),
    box('ftab', u16(1, 1), zeros(1)),
  )

/** Says in the picture's track which one has its chapters. */
export const chapterReference = (trackId: number): Uint8Array => box('tref', box('chap', u32(trackId)))
