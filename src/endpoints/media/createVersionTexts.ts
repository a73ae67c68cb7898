import type { TaggedFile } from './createVersionFiles.ts'
import type { VersionDetails } from './types.ts'
import type { VersionTextName } from '../../core/texts/versionTexts.ts'
import { createByteLimitedCache } from '../../adapters/store/createByteLimitedCache.ts'
import { versionTexts } from '../../core/texts/versionTexts.ts'
import { textFile } from './textFile.ts'

export type VersionTextArgs = { token: string; locale: string; name: VersionTextName }

/** A text of a version; null where it has none in that language. */
export type VersionText = (
  args: VersionTextArgs & { details: () => Promise<VersionDetails | null> },
) => Promise<TaggedFile | null>

/** Writes a version's texts, and keeps what was asked for last: a player that seeks asks for a track again. */
export const createVersionTexts = ({ cacheBytes }: { cacheBytes: number }): VersionText => {
  const texts = createByteLimitedCache({
    limitBytes: cacheBytes,
    bytesOf: (tagged: TaggedFile | null) => tagged?.file.totalBytes ?? 0,
  })
  return ({ details, locale, name, token }) =>
    texts.get(`${token}/${locale}/${name}`, async () => {
      const found = await details()
      if (!found) return null
      const { contentType, write } = versionTexts[name]
      return textFile({ contentType, text: write(found.timeline) })
    })
}
