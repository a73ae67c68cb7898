import type { Picture } from './types.ts'

type MirrorPictureArgs = { picture: Picture; widthPx: number }

/** The picture in a layout that is mirrored. Its place changes sides; what the clip shows does not. */
export const mirrorPicture = ({ picture, widthPx }: MirrorPictureArgs): Picture => {
  if (picture.kind === 'colour') return picture
  const { fill, focusX, rect } = picture
  return {
    ...picture,
    rect: { ...rect, xPx: widthPx - rect.xPx - rect.widthPx },
    focusX: 1 - focusX,
    fill: fill.kind === 'mirror' ? { ...fill, edge: fill.edge === 'left' ? 'right' : 'left' } : fill,
  }
}
