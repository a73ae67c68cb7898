import type { ColourRoute } from '../../src/core/look/assColour.ts'

type Bt601ColourArgs = { blue: number; green: number; red: number; route: ColourRoute }

/**
 * A colour of one of our documents, such that FFmpeg's `ass` filter on frames of limited range, by BT.601, comes as near
 * to it as it can: naive has no other filter.
 */
export const bt601Colour = ({ blue, green, red, route }: Bt601ColourArgs): string => {
  const { cb, cr, y } = route === 'rgb' ? ofRgb({ blue, green, red }) : ofFullRange({ blue, green, red })
  const [newRed, newBlue] = [y + 1.402 * cr, y + 1.772 * cb]
  const newGreen = (y - 0.299 * newRed - 0.114 * newBlue) / 0.587
  return `&H${[newBlue, newGreen, newRed].map(twoDigits).join('')}&`
}

type Rgb = Pick<Bt601ColourArgs, 'blue' | 'green' | 'red'>
/** Luma 0–1, chroma −0.5–0.5. */
type YCbCr = { cb: number; cr: number; y: number }

const ofRgb = ({ blue, green, red }: Rgb): YCbCr => {
  const y = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
  return { cb: (blue / 255 - y) / 1.8556, cr: (red / 255 - y) / 1.5748, y }
}

/** As `assColour` prints it for frames. */
const ofFullRange = ({ blue, green, red }: Rgb): YCbCr => {
  const y = 0.299 * red + 0.587 * green + 0.114 * blue
  return { cb: (blue - y) / 1.772 / 224, cr: (red - y) / 1.402 / 224, y: (y - 16) / 219 }
}

const twoDigits = (value: number): string =>
  Math.min(255, Math.max(0, Math.round(255 * value)))
    .toString(16)
    .padStart(2, '0')
    .toUpperCase()
