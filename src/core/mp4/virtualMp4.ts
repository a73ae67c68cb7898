import type { Manifest } from '../segments/types.ts'
import type { MovieAbout } from './about/types.ts'
import type { Programme } from './createProgramme.ts'
import type { Interleaved } from './interleave.ts'
import type { MediaIndexes, VirtualFile } from './types.ts'
import { chapterSamples } from './about/chapterTrack.ts'
import { box } from './box.ts'
import { ascii, concat, u32, u64Of } from './bytes.ts'
import { createProgramme } from './createProgramme.ts'
import { interleave } from './interleave.ts'
import { createMovieBox } from './movieBox.ts'

/** Above this the offsets of chunks need 64 bits; the rest of 32 bits is room for the head. */
const LARGE_BYTES = 0xf0000000

type VirtualMp4Args = {
  manifest: Manifest
  /** For a file that leaves the system: its tags and chapters. @default none */
  about?: MovieAbout
} & MediaIndexes

/**
 * The version as a faststart MP4 that nobody has to write: its head, and where the rest lies in the store.
 * Written out, it is byte for byte what is served.
 */
export const virtualMp4 = ({ about, manifest, ...indexes }: VirtualMp4Args): VirtualFile => {
  const programme = createProgramme({ manifest, ...indexes })
  const interleaved = interleave(programme)
  const head = headOf({ about: about ?? null, interleaved, programme })
  const parts = interleaved.parts.map((part) => ({ ...part, at: head.length + part.at }))
  return { head, parts, totalBytes: head.length + interleaved.mediaBytes }
}

type HeadOfArgs = { about: MovieAbout | null; programme: Programme; interleaved: Interleaved }

/** Up to the first byte that is stored; the chapters' titles, which are not, are the first of the media. */
const headOf = ({ about, programme, interleaved }: HeadOfArgs): Uint8Array => {
  const text = about ? concat(chapterSamples(about)) : new Uint8Array()
  const mediaBytes = text.length + interleaved.mediaBytes
  const large = mediaBytes > LARGE_BYTES
  const fileType = fileTypeBox()
  const mediaHeader = mediaDataHeader({ mediaBytes, large })
  const movieBox = createMovieBox({ about, interleaved, large, programme })
  const movieAt = (textAt: number): Uint8Array => movieBox({ mediaAt: textAt + text.length, textAt })
  // The movie box tells where the media begins, which is after itself: its size does not depend on the number.
  const textAt = fileType.length + movieAt(0).length + mediaHeader.length
  return concat([fileType, movieAt(textAt), mediaHeader, text])
}

/** `iso4` is the oldest brand that knows signed composition offsets. */
const fileTypeBox = (): Uint8Array => box('ftyp', ascii('iso4'), u32(0x200), ascii('iso4isomiso2avc1mp41'))

const mediaDataHeader = ({ mediaBytes, large }: { mediaBytes: number; large: boolean }): Uint8Array =>
  large
    ? concat([u32(1), ascii('mdat'), u64Of([mediaBytes + 16])])
    : concat([u32(mediaBytes + 8), ascii('mdat')])
