import type { VideoTrack } from './types.ts'
import { isHdr } from './isHdr.ts'

type ColourFiltersArgs = Pick<VideoTrack, 'colour' | 'pixelFormat'> & { widthPx: number; heightPx: number }

/** Scales to the given size and brings every kind of colour to BT.709, 8 bits, TV range. */
export const colourFilters = (args: ColourFiltersArgs): string[] => [...conversion(args), ...AS_BT709]

/** Said again at the end: encoders take these from the frames, and some filters leave the source's there. */
const AS_BT709 = [
  'setsar=1',
  'format=yuv420p',
  'setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709',
]

const TO_BT709 = 'zscale=p=bt709:t=bt709:m=bt709:r=tv'

const conversion = ({ colour, heightPx, pixelFormat, widthPx }: ColourFiltersArgs): string[] => {
  const size = `scale=${widthPx}:${heightPx}:flags=bicubic`
  if (isHdr(colour)) return [said(colour), size, ...TONE_MAPPING]
  if (hasAlpha(pixelFormat))
    return [isRgb(pixelFormat) ? size : `${size}:${matrixOptions(colour)}`, ...ON_WHITE, RGB_TO_BT709]
  if (isRgb(pixelFormat)) return [size, RGB_TO_BT709]
  // Wide primaries need light to be mixed anew; every SDR transfer is left as it is, as all players do.
  if (isWide(colour)) return [said({ ...colour, transfer: 'bt709' }), size, TO_BT709]
  return [`${size}:${matrixOptions(colour)}:out_color_matrix=bt709:out_range=tv`]
}

const RGB_TO_BT709 = 'scale=out_color_matrix=bt709:out_range=tv:flags=bicubic'

/** What shows through is undefined, and black in most files: a dark figure would vanish. */
const ON_WHITE = [
  'format=rgba',
  'split[over][under];[under]lutrgb=r=255:g=255:b=255:a=255[white];[white][over]overlay=format=rgb',
]

/** At 720p 11 ms a frame, so the picture is scaled before. 203 cd/m² is HDR's reference white (ITU-R BT.2408). */
const TONE_MAPPING = [
  'zscale=t=linear:npl=203',
  'format=gbrpf32le',
  'zscale=p=bt709',
  'tonemap=tonemap=mobius:desat=0',
  TO_BT709,
]

/** zscale finds "no path between colorspaces" where a property is unknown: what the file does not say is assumed. */
const said = ({ matrix, primaries, range, transfer }: VideoTrack['colour']): string =>
  `setparams=range=${range ?? 'tv'}:color_primaries=${primaries ?? 'bt2020'}:color_trc=${transfer ?? 'bt709'}` +
  `:colorspace=${matrix ?? 'bt2020nc'}`

const isWide = ({ matrix, primaries }: VideoTrack['colour']): boolean =>
  ['bt2020', 'smpte431', 'smpte432'].includes(primaries ?? '') || matrix === 'bt2020nc'

/** swscale's names; a matrix that the file does not say is BT.709. */
const matrixOptions = ({ matrix, range }: VideoTrack['colour']): string => {
  const names: Record<string, string> = {
    smpte170m: 'bt601',
    bt470bg: 'bt601',
    smpte240m: 'smpte240m',
    fcc: 'fcc',
  }
  return `in_color_matrix=${names[matrix ?? ''] ?? 'bt709'}:in_range=${range ?? 'tv'}`
}

const hasAlpha = (pixelFormat: string): boolean =>
  /^(yuva|rgba|bgra|argb|abgr|gbrap|ya|pal8)/.test(pixelFormat)

const isRgb = (pixelFormat: string): boolean => /^(gbr|rgb|bgr|argb|abgr|0rgb|0bgr|pal8)/.test(pixelFormat)
