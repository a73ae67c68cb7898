import type { OutputSpec } from '../segments/types.ts'

type DownloadNameArgs = { slug: string; output: OutputSpec }

/** `full-body-20-min-en-720p.mp4`; an aspect or a look is named where it is not the usual one. ASCII, as a slug is. */
export const downloadName = ({
  output: { aspect, height, locale, look },
  slug,
}: DownloadNameArgs): string => {
  const unusual = [
    ...(aspect === '16:9' ? [] : [aspect.replace(':', 'x')]),
    ...(look === 'burned' ? [] : [look]),
  ]
  return `${[slug, locale.toLowerCase(), ...unusual, `${height}p`].join('-')}.mp4`
}
