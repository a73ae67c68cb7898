import type { Face } from '../../core/look/fontMetrics.ts'
import { join } from 'node:path'
import { fontFolder } from './fontFolder.ts'

export type FaceFile = { face: Face; path: string }

const weights = { bold: 700, medium: 500, black: 900 } as const satisfies Record<Face, number>

/** libass joins the subsets of one family by itself. */
const subsets = [
  'latin',
  'latin-ext',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'vietnamese',
] as const

/** `.woff`, not `.woff2`: FreeType reads the former with zlib alone, the latter only where brotli is built in. */
export const faceFiles = (): FaceFile[] => {
  const folder = join(fontFolder('@fontsource/roboto-condensed'), 'files')
  return (['bold', 'medium', 'black'] as const).flatMap((face) =>
    subsets.map((subset) => ({
      face,
      path: join(folder, `roboto-condensed-${subset}-${weights[face]}-normal.woff`),
    })),
  )
}
