/**
 * How the picture that libass draws on becomes YCbCr. 'exact': it draws on RGB, converted with BT.709 afterwards.
 * 'bt601': it draws on a YCbCr frame, and FFmpeg's `ass` filter converts each colour with the BT.601 matrix.
 */
export type ColourRoute = 'exact' | 'bt601'

type AssColourArgs = { colour: string; route: ColourRoute }
type Triple = readonly [number, number, number]

/**
 * `#RRGGBB` as libass writes it, `&HBBGGRR&`, such that both routes come out the same in a BT.709 player. The most
 * saturated colours clip on the way through BT.601 (green of the WORK lime by 7 %), so they do on the exact one too: a
 * word must not differ from the ring beside it. Exact colours on both, by `format=gbrp`, take as long as the encode
 * (600 frames: 3.0 CPU-s more; the encode 3.6).
 */
export const assColour = ({ colour, route }: AssColourArgs): string => {
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Triple // of three
  const printed = through({ from: bt709, rgb, to: bt601 })
  const [red, green, blue] = route === 'bt601' ? printed : through({ from: bt601, rgb: printed, to: bt709 })
  return `&H${[blue, green, red].map(twoDigits).join('')}&`
}

/** Weights of red and blue in luma. */
type Matrix = { red: number; blue: number }
const bt709: Matrix = { red: 0.2126, blue: 0.0722 }
const bt601: Matrix = { red: 0.299, blue: 0.114 }

type ThroughArgs = { from: Matrix; rgb: Triple; to: Matrix }

/** The colour that `to` takes to the YCbCr that `from` has for this one, as near as bytes allow. */
const through = ({ from, rgb: [red, green, blue], to }: ThroughArgs): Triple => {
  const y = from.red * red + (1 - from.red - from.blue) * green + from.blue * blue
  const cb = (blue - y) / (1 - from.blue)
  const cr = (red - y) / (1 - from.red)
  const [newRed, newBlue] = [y + (1 - to.red) * cr, y + (1 - to.blue) * cb]
  const newGreen = (y - to.red * newRed - to.blue * newBlue) / (1 - to.red - to.blue)
  return [toByte(newRed), toByte(newGreen), toByte(newBlue)]
}

const toByte = (value: number): number => Math.min(255, Math.max(0, Math.round(value)))

const twoDigits = (value: number): string => value.toString(16).padStart(2, '0').toUpperCase()
