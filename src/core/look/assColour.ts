/**
 * How the picture that libass draws on becomes YCbCr. 'exact': it draws on RGB, converted with BT.709 afterwards.
 * 'bt601': it draws on a YCbCr frame, and FFmpeg's `ass` filter converts each colour with the BT.601 matrix.
 */
export type ColourRoute = 'exact' | 'bt601'

type AssColourArgs = { colour: string; route: ColourRoute }

/** `#RRGGBB` as libass writes it, `&HBBGGRR&`, such that a BT.709 player shows that colour. */
export const assColour = ({ colour, route }: AssColourArgs): string => {
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const printed = route === 'exact' ? rgb : throughBt601(rgb)
  return `&H${printed.toReversed().map(twoDigits).join('')}&`
}

/**
 * The colour that BT.601 takes to the YCbCr that BT.709 has for the wanted one. The most saturated colours clip
 * (green of the WORK lime by 7 %); the exact way, by `format=gbrp`, doubles the filter's cost on every frame.
 */
const throughBt601 = (rgb: readonly number[]): number[] => {
  const [red = 0, green = 0, blue = 0] = rgb
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  const cb = (blue - y) / 1.8556
  const cr = (red - y) / 1.5748
  return [y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb].map(toByte)
}

const toByte = (value: number): number => Math.min(255, Math.max(0, Math.round(value)))

const twoDigits = (value: number): string => value.toString(16).padStart(2, '0').toUpperCase()
