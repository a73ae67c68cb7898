import type { FontMetrics } from '../../core/look/fontMetrics.ts'
import type { FontFile } from '../../core/segments/types.ts'
import type { ReadFont } from './readFont.ts'
import { faceFiles } from './faceFiles.ts'
import { filesOfFont } from './filesOfFont.ts'
import { FontError } from './FontError.ts'
import { fontsFolder } from './fontsFolder.ts'
import { readFont } from './readFont.ts'
import { readMetrics } from './readMetrics.ts'

export type Fonts = {
  /** Holds all of `files`, and nothing else. */
  dir: string
  /** In a fixed order. A segment is drawn with those its documents name, and their hashes are part of its key. */
  files: readonly FontFile[]
  metrics: FontMetrics
}

type LoadFontsArgs = {
  /** The folder of fonts is made in here, named by its content. */
  dataDir: string
  /** Further fonts: package names and paths, as the option `fonts` has them. @default [] */
  fonts?: readonly string[]
}

/**
 * Roboto Condensed in the weights and scripts of the look and the further fonts, ready for libass, with what text
 * fitting needs. Throws FontError for a font that cannot be used.
 */
export const loadFonts = async ({ dataDir, fonts = [] }: LoadFontsArgs): Promise<Fonts> => {
  const faces = await Promise.all(
    faceFiles().map(async ({ face, path }) => ({ face, ...(await readFont(path)) })),
  )
  const further = await Promise.all(
    fonts.map(async (entry) => ({
      entry,
      files: await Promise.all((await filesOfFont(entry)).map(readFont)),
    })),
  )
  assertFamilies({ faces, further })
  const files = [...faces, ...further.flatMap((font) => font.files)].map(named)
  return {
    dir: await fontsFolder({ dataDir, fonts: files }),
    files: files.map(({ family, hash, name }) => ({ family, hash, name })),
    metrics: readMetrics({
      faces,
      further: further.flatMap((font) => font.files.map((file) => file.font)),
    }),
  }
}

/** Two files may have the same name, but not the same content. */
const named = ({ bytes, font, hash, name }: ReadFont) => ({
  bytes,
  family: font.familyName,
  hash,
  name: `${hash.slice(0, 8)}-${name}`,
})

type AssertFamiliesArgs = {
  faces: readonly ReadFont[]
  further: ReadonlyArray<{ entry: string; files: readonly ReadFont[] }>
}

/** libass finds a font by its family alone: of two with the same name nobody could say which is drawn. */
const assertFamilies = ({ faces, further }: AssertFamiliesArgs): void => {
  const taken = new Map(faces.map(({ font }) => [font.familyName, 'which is built in']))
  for (const { entry, files } of further) {
    const families = new Set(files.map(({ font }) => font.familyName))
    for (const family of families) {
      const by = taken.get(family)
      if (by) throw new FontError(`The font "${entry}" has the family "${family}", ${by}: name it once`)
      taken.set(family, `which "${entry}" has too`)
    }
  }
}
