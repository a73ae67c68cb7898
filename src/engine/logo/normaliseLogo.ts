import type { IssueKey } from '../../core/workout/messages.en.ts'
import type { IssueParams } from '../../core/workout/messageOf.ts'
import sharp, { type Sharp } from 'sharp'
import { PNG_URI } from '../../core/look/brand/pngUri.ts'
import { issueOf } from '../../core/workout/issue.ts'
import { UnusableLogoError } from './UnusableLogoError.ts'

/** A logo's file may be so large. */
export const MOST_LOGO_BYTES = 2_000_000
/** Of each side. */
const MOST_PIXELS = 4096
/** While its clear edges are looked for. */
const LOOKED_AT_PX = 1024
/** The largest that any picture draws it, at 1080 (`Layout['logo']`). */
const BOX = { width: 440, height: 80 } as const
/** Smaller in both, it would be blown up by more than twice. */
const LEAST = { width: 220, height: 40 } as const

/**
 * What a brand holds of an uploaded logo: a PNG without clear edges, at most 440 × 80 pixels, as a `data:` URI (`logoOf`).
 * It is drawn anew, so that nothing of the file but its picture goes on. PNG and WebP alone are opened: what draws an SVG
 * would follow a hostile one. Rejects with UnusableLogoError.
 */
export const normaliseLogo = async (file: Uint8Array): Promise<string> => {
  if (file.length > MOST_LOGO_BYTES)
    throw unusable('brand.logo.bytes', { megabytes: (file.length / 1e6).toFixed(1) })
  if (!isPngOrWebp(file)) throw unusable('brand.logo.kind')
  const { height = 0, width = 0 } = await opened(file).metadata().catch(broken)
  if (width > MOST_PIXELS || height > MOST_PIXELS) throw unusable('brand.logo.pixels', { height, width })
  const whole = await opened(file)
    .ensureAlpha()
    .resize({ fit: 'inside', height: LOOKED_AT_PX, width: LOOKED_AT_PX, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(broken)
  const part = drawnPart({ pixels: whole.data, ...whole.info })
  if (!part) throw unusable('brand.logo.clear')
  if (part.width < LEAST.width && part.height < LEAST.height)
    throw unusable('brand.logo.small', { height: part.height, width: part.width })
  const png = await sharp(whole.data, {
    raw: { channels: 4, height: whole.info.height, width: whole.info.width },
  })
    .extract(part)
    .resize({ ...BOX, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer()
  return `${PNG_URI}${png.toString('base64')}`
}

/** By its first bytes: the name and the type that a browser sends are whatever somebody typed. */
const isPngOrWebp = (file: Uint8Array): boolean => {
  const head = Buffer.from(file.subarray(0, 12)).toString('latin1')
  return head.startsWith('\x89PNG\r\n\x1A\n') || /^RIFF....WEBP$/su.test(head)
}

const opened = (file: Uint8Array): Sharp =>
  sharp(file, { failOn: 'error', limitInputPixels: MOST_PIXELS ** 2 })

const broken = (): never => {
  throw unusable('brand.logo.broken')
}

const unusable = (key: IssueKey, params: IssueParams = {}): UnusableLogoError =>
  new UnusableLogoError(issueOf({ key, params, path: 'brand.logo' }))

type Pixels = { pixels: Buffer; width: number; height: number }
type Part = { left: number; top: number; width: number; height: number }

/** Less cannot be seen. */
const CLEAR = 8

/** Without the rows and columns that are clear all along. null: all of them are. */
const drawnPart = ({ height, pixels, width }: Pixels): Part | null => {
  const isDrawn = (x: number, y: number): boolean => pixels[4 * (y * width + x) + 3]! > CLEAR
  const [xs, ys] = [indexes(width), indexes(height)]
  const rows = ys.filter((y) => xs.some((x) => isDrawn(x, y)))
  const columns = xs.filter((x) => rows.some((y) => isDrawn(x, y)))
  const [left, top] = [columns[0], rows[0]]
  if (left === undefined || top === undefined) return null
  return { height: rows.at(-1)! + 1 - top, left, top, width: columns.at(-1)! + 1 - left }
}

const indexes = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
