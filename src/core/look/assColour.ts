/**
 * What libass draws on. 'rgb': a picture that is converted with BT.709 afterwards. 'ycbcr': the frame itself, for which
 * FFmpeg's `ass` filter turns each colour into full range YCbCr by the BT.601 matrix.
 */
export type ColourRoute = 'rgb' | 'ycbcr'

type AssColourArgs = { colour: string; route: ColourRoute }
type Triple = readonly [number, number, number]

/** `#RRGGBB` as libass writes it, `&HBBGGRR&`, such that either route leads to its YCbCr in BT.709, limited range. */
export const assColour = ({ colour, route }: AssColourArgs): string => {
  const [red, green, blue] = route === 'rgb' ? bytesOf(colour) : turned(bytesOf(colour))
  return `&H${[blue, green, red].map(twoDigits).join('')}&`
}

/**
 * Whether the filter can draw it on the frame. Full range has room around limited range, so only next to pure green and
 * pure magenta there are colours that no RGB of the other matrix leads to.
 */
export const isDrawnOnFrames = (colour: string): boolean =>
  turned(bytesOf(colour)).every((value) => value >= 0 && value <= 255)

const bytesOf = (colour: string): Triple =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Triple // of three

/** Weights of red and blue in luma. */
const bt709 = { red: 0.2126, blue: 0.0722 } as const
const bt601 = { red: 0.299, blue: 0.114 } as const

/** The RGB that BT.601 in full range takes to where BT.709 in limited range takes this one. */
const turned = ([red, green, blue]: Triple): Triple => {
  const luma = bt709.red * red + (1 - bt709.red - bt709.blue) * green + bt709.blue * blue
  const y = 16 + (219 * luma) / 255
  const cb = (224 * (blue - luma)) / 255 / (1 - bt709.blue)
  const cr = (224 * (red - luma)) / 255 / (1 - bt709.red)
  const [newRed, newBlue] = [y + (1 - bt601.red) * cr, y + (1 - bt601.blue) * cb]
  const newGreen = (y - bt601.red * newRed - bt601.blue * newBlue) / (1 - bt601.red - bt601.blue)
  return [Math.round(newRed), Math.round(newGreen), Math.round(newBlue)]
}

const twoDigits = (value: number): string => value.toString(16).padStart(2, '0').toUpperCase()
