import type { ClipSource, Picture, VideoSettings } from '../segments/types.ts'
import { fitGeometry } from './fitGeometry.ts'

type ClipsPicture = Extract<Picture, { kind: 'clips' }>
type PictureFiltersArgs = {
  /** Label of the input pad, without brackets. */
  from: string
  picture: ClipsPicture
  source: ClipSource
  to: string
  video: VideoSettings
}

/** Lays the clip on the frame: scaled, cropped, mirrored, with what fills the rest behind it. */
export const pictureFilters = (args: PictureFiltersArgs): string[] => {
  const { from, picture, source, to, video } = args
  // The crop comes before the mirror.
  const focusX = source.mirrored ? 1 - picture.focusX : picture.focusX
  const geometry = fitGeometry({ fit: picture.fit, focal: source.focal, focusX, rect: picture.rect, source })
  const { at, crop, scaled } = geometry
  const fitted = [
    `scale=${scaled.widthPx}:${scaled.heightPx}:flags=bicubic`,
    `crop=${crop.widthPx}:${crop.heightPx}:${crop.xPx}:${crop.yPx}`,
    ...(source.mirrored ? ['hflip'] : []),
    'format=yuv420p',
    'setsar=1',
  ].join(',')
  const fillsFrame = crop.widthPx === video.widthPx && crop.heightPx === video.heightPx
  if (fillsFrame) return [`[${from}]${fitted}[${to}]`]
  if (picture.fill.kind === 'mirror') {
    const border = { left: at.xPx, right: video.widthPx - at.xPx - crop.widthPx }[picture.fill.edge]
    return [
      `[${from}]${fitted},pad=${video.widthPx}:${video.heightPx}:${at.xPx}:${at.yPx},fillborders=${picture.fill.edge}=${border}:mode=mirror[${to}]`,
    ]
  }
  if (picture.fill.kind === 'colour')
    return [
      `[${from}]${fitted},pad=${video.widthPx}:${video.heightPx}:${at.xPx}:${at.yPx}:color=${hex(picture.fill.colour)}[${to}]`,
    ]
  return [
    `[${from}]split[${to}sharp][${to}soft]`,
    `[${to}soft]${blurred({ source, video })}[${to}fill]`,
    `[${to}sharp]${fitted}[${to}clip]`,
    `[${to}fill][${to}clip]overlay=${at.xPx}:${at.yPx}:format=yuv420[${to}]`,
  ]
}

/** The same clip over the whole frame, small while it is blurred, dark and pale. */
const blurred = ({ source, video }: Pick<PictureFiltersArgs, 'source' | 'video'>): string => {
  const small = { xPx: 0, yPx: 0, widthPx: eighth(video.widthPx), heightPx: eighth(video.heightPx) }
  const { crop, scaled } = fitGeometry({
    fit: 'cover',
    focal: source.focal,
    focusX: 0.5,
    rect: small,
    source,
  })
  const radius = Math.max(1, Math.round(Math.min(small.widthPx, small.heightPx) / 9))
  return [
    `scale=${scaled.widthPx}:${scaled.heightPx}:flags=area`,
    `crop=${crop.widthPx}:${crop.heightPx}:${crop.xPx}:${crop.yPx}`,
    ...(source.mirrored ? ['hflip'] : []),
    'format=yuv420p',
    `boxblur=${radius}:3`,
    "lutyuv=y='16+(val-16)*0.4':u='128+(val-128)*0.45':v='128+(val-128)*0.45'",
    `scale=${video.widthPx}:${video.heightPx}:flags=bicubic`,
    'setsar=1',
  ].join(',')
}

const eighth = (pixels: number): number => Math.max(2, Math.round(pixels / 16) * 2)

/** FFmpeg's form of #RRGGBB. */
const hex = (colour: string): string => `0x${colour.slice(1)}`
