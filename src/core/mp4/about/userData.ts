import type { MovieAbout } from './types.ts'
import { box, fullBox } from '../box.ts'
import { ascii, concat, u32, u64Of, zeros } from '../bytes.ts'
import { mediaFormat } from '../mediaFormat.ts'
import { utf8 } from './utf8.ts'

/** The count of Nero's list is one byte; with more chapters than that the track alone tells them. */
const NERO_MAX_CHAPTERS = 255

/** `udta`: the tags as iTunes writes them, which every player reads, and the chapters as Nero did, which FFmpeg and VLC do. */
export const userData = (about: MovieAbout): Uint8Array =>
  box(
    'udta',
    fullBox('meta', {}, fullBox('hdlr', {}, u32(0), ascii('mdirappl'), zeros(9)), tagList(about)),
    ...(about.chapters.length <= NERO_MAX_CHAPTERS ? [neroChapters(about)] : []),
  )

const tagList = ({
  artist,
  comment,
  copyright,
  date,
  description,
  encoder,
  title,
}: MovieAbout): Uint8Array => {
  const tags: ReadonlyArray<readonly [type: string, text: string]> = [
    ['\u00A9nam', title],
    ['\u00A9ART', artist],
    ['cprt', copyright],
    ['desc', description],
    ['\u00A9cmt', comment],
    ['\u00A9day', date],
    ['\u00A9too', encoder],
  ]
  return box(
    'ilst',
    ...tags.filter(([, text]) => text !== '').map(([type, text]) => box(type, textData(text))),
  )
}

/** Well-known type 1: UTF-8; no country, no language. */
const textData = (text: string): Uint8Array => box('data', u32(1, 0), utf8({ text }))

/** Starts in units of 100 ns; titles of at most 255 bytes. */
const neroChapters = ({ chapters }: MovieAbout): Uint8Array =>
  fullBox(
    'chpl',
    { version: 1 },
    zeros(4),
    Uint8Array.of(chapters.length),
    ...chapters.map(({ startFrame, title }) => {
      const text = utf8({ text: title, maxBytes: 255 })
      const start = Math.round((startFrame * 10_000_000) / mediaFormat.frameRate)
      return concat([u64Of([start]), Uint8Array.of(text.length), text])
    }),
  )
