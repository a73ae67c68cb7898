import { filterPath } from './filterPath.ts'
import { framesExpression } from './framesExpression.ts'
import { toBt709 } from './toBt709.ts'

type DocumentPictureArgs = {
  /** The frames that are drawn, ascending. */
  atFrames: readonly number[]
  fontsDir: string
  /** Begins the labels inside. */
  name: string
  path: string
  sizePx: { widthPx: number; heightPx: number }
  /** What follows in the last chain: further filters, labels. */
  then: string
  frameRate: number
}

/**
 * An ASS document as pictures with alpha, drawn at the given frames only. On a transparent ground FFmpeg's `ass` blends
 * alpha towards the drawn colour's own (0.85 comes out as 0.72, white on white as grey), so it is drawn on black and on
 * white: what they differ by is what is seen through. On black it is multiplied by its alpha, which is undone, because
 * `overlay` adds black's luma of 16 to every pixel of a premultiplied limited-range picture.
 */
export const documentPicture = (args: DocumentPictureArgs): string[] => {
  const { name, then } = args
  return [
    `${drawnOn('black', args)},split[${name}black][${name}ground]`,
    `${drawnOn('white', args)}[${name}white]`,
    `[${name}white][${name}ground]blend=all_mode=difference,negate,extractplanes=g[${name}alpha]`,
    `[${name}black]format=gbrap[${name}colour]`,
    `[${name}colour][${name}alpha]alphamerge,unpremultiply=inplace=1,${toBt709},format=yuva420p${then}`,
  ]
}

const drawnOn = (ground: 'black' | 'white', args: DocumentPictureArgs): string => {
  const { atFrames, fontsDir, frameRate, path, sizePx } = args
  return [
    `color=c=${ground}:s=${sizePx.widthPx}x${sizePx.heightPx}:r=${frameRate}`,
    ...onlyAt({ atFrames, frameRate }),
    `format=gbrp,ass=filename=${filterPath(path)}:fontsdir=${filterPath(fontsDir)}`,
  ].join(',')
}

/** The colour is endless: it must end with the last frame wanted. */
const onlyAt = ({ atFrames, frameRate }: Pick<DocumentPictureArgs, 'atFrames' | 'frameRate'>): string[] => {
  const cut = `trim=end_frame=${(atFrames.at(-1) ?? 0) + 1}`
  return atFrames.length === 1 ? [cut] : [cut, `select=${framesExpression({ atFrames, frameRate })}`]
}
