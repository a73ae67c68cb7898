import type { MediaRow } from '../../adapters/payload/renders/readMedia.ts'
import type { VersionTextName } from '../../core/texts/versionTexts.ts'
import { versionTexts } from '../../core/texts/versionTexts.ts'
import { mediaPaths } from '../../endpoints/media/mediaPaths.ts'

/** Of a version, relative to its own address, what no playlist lists. Downloads are not: they are named for each workout. */
export const firstPaths = ({ outputs, posterKey, teaser, token }: MediaRow): string[] => {
  const paths = outputs.flatMap(({ output, storyboard }) => [
    mediaPaths.versionHls({ output, token }),
    mediaPaths.versionMp4({ output, token }),
    ...(Object.keys(versionTexts) as VersionTextName[]).map((name) =>
      mediaPaths.versionText({ name, output, token }),
    ),
    ...(storyboard
      ? [
          mediaPaths.versionStoryboard({ output, token }),
          mediaPaths.versionStoryboard({ output, token }).replace(/vtt$/, 'webp'),
        ]
      : []),
  ])
  const more = [
    ...(posterKey === null ? [] : [mediaPaths.versionPoster(token)]),
    ...(teaser ? [mediaPaths.versionTeaser(token)] : []),
  ]
  // Heights of one video share a master.
  return [...new Set([...paths, ...more])].map((path) => path.slice(`versions/${token}/`.length))
}
