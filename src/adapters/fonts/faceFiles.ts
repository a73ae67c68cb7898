import type { Face } from '../../core/look/fontMetrics.ts'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

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

const packageName = '@fontsource/roboto-condensed'

/** Not its entry point, which is a style sheet. */
const folder = join(dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`)), 'files')

/** `.woff`, not `.woff2`: FreeType reads the former with zlib alone, the latter only where brotli is built in. */
export const faceFiles: readonly FaceFile[] = (['bold', 'medium', 'black'] as const).flatMap((face) =>
  subsets.map((subset) => ({
    face,
    path: join(folder, `roboto-condensed-${subset}-${weights[face]}-normal.woff`),
  })),
)
