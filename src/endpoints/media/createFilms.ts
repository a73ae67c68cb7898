import type { TaggedFile } from './createVersionFiles.ts'
import type { VersionDetails } from './types.ts'
import type { LoadMediaIndexes } from '../../adapters/store/createMediaIndexLoader.ts'
import type { Manifest, OutputSpec } from '../../core/segments/types.ts'
import { createByteLimitedCache } from '../../adapters/store/createByteLimitedCache.ts'
import { outputName } from '../../core/hls/outputName.ts'
import { virtualMp4 } from '../../core/mp4/virtualMp4.ts'
import { aboutOf } from '../../core/texts/aboutOf.ts'
import { downloadName } from '../../core/texts/downloadName.ts'
import { etagOf } from './etagOf.ts'

/** A teaser (`output` null), or a whole video to keep. */
export type FilmArgs = { token: string; manifest: Manifest; output: OutputSpec | null }

type Film = TaggedFile & { contentDisposition?: string }

type MakeFilmArgs = FilmArgs & { details: () => Promise<VersionDetails | null> }

/** null: the version has no texts in that language. */
export type MakeFilm = (args: MakeFilmArgs) => Promise<Film | null>

type CreateFilmsArgs = { loadIndexes: LoadMediaIndexes; cacheBytes: number }

/** Computes files that are MP4s beside the video itself. A download is read in ranges, so its head is kept. */
export const createFilms = ({ loadIndexes, cacheBytes }: CreateFilmsArgs): MakeFilm => {
  const films = createByteLimitedCache({
    limitBytes: cacheBytes,
    bytesOf: (film: Film | null) => (film ? film.file.head.length + film.file.parts.length * 256 : 0),
  })
  return ({ details, manifest, output, token }) =>
    films.get(`${token}/${output ? outputName(output) : 'teaser'}`, async () => {
      const indexes = await loadIndexes(manifest)
      if (!output) return filmOf(virtualMp4({ manifest, ...indexes }))
      const found = await details()
      return (
        found && {
          ...filmOf(virtualMp4({ about: aboutOf(found), manifest, ...indexes })),
          contentDisposition: attachment(downloadName({ output, slug: found.slug })),
        }
      )
    })
}

const filmOf = (file: TaggedFile['file']): Film => ({ file, contentType: 'video/mp4', etag: etagOf(file) })

/** Both forms of RFC 6266: the second for whoever reads it, the first for the rest. */
const attachment = (name: string): string =>
  `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`
