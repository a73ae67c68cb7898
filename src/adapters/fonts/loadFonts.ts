import type { FontMetrics } from '../../core/look/fontMetrics.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fontFiles } from './fontFiles.ts'
import { fontsFolder } from './fontsFolder.ts'
import { readMetrics } from './readMetrics.ts'

export type Fonts = {
  /** Holds the fonts we draw with and nothing else: libass reads every file of its `fontsdir`. */
  dir: string
  /** Content hashes of the files, in a fixed order; part of every segment's key. */
  hashes: readonly string[]
  metrics: FontMetrics
}

type LoadFontsArgs = {
  /** The folder of fonts is made in here, named by its content. */
  dataDir: string
}

/** Roboto Condensed in the weights and scripts of the look, ready for libass, with what text fitting needs. */
export const loadFonts = async ({ dataDir }: LoadFontsArgs): Promise<Fonts> => {
  const fonts = await Promise.all(
    fontFiles.map(async (file) => {
      const bytes = await readFile(file.path)
      return { ...file, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
    }),
  )
  return {
    dir: await fontsFolder({ dataDir, fonts }),
    hashes: fonts.map(({ hash }) => hash),
    metrics: readMetrics(fonts),
  }
}
