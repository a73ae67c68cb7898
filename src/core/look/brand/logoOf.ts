import type { ContentHash } from '../../timeline/types.ts'
import type { Logo } from '../themes.ts'
import { sha256 } from '../../hash/sha256.ts'
import { PNG_URI } from './pngUri.ts'

/** In characters: `normaliseLogo` makes no PNG so large. */
const LONGEST = 250_000

/** A PNG and what a theme says of it. */
export type LogoFile = { logo: Logo; png: Buffer }

/** The logo that a brand holds as a `data:` URI, as `normaliseLogo` made it. null: the text is none. */
export const logoOf = (uri: string): LogoFile | null => {
  if (!uri.startsWith(PNG_URI) || uri.length > LONGEST) return null
  const png = Buffer.from(uri.slice(PNG_URI.length), 'base64')
  if (png.toString('latin1', 1, 4) !== 'PNG' || png.length < SIZE_ENDS) return null
  const hash = sha256(png) as ContentHash // a brand has no constructor
  return { logo: { hash, heightPx: png.readUInt32BE(20), widthPx: png.readUInt32BE(16) }, png }
}

/** Every PNG begins with a chunk that says its width and height. */
const SIZE_ENDS = 24
