import type { Timeline } from '../core/timeline/types.ts'
import { jsonLd } from '../core/texts/jsonLd.ts'
import { transcript } from '../core/texts/transcript.ts'

type JsonLdOfArgs = {
  mp4: { url: string; width: number; height: number }
  poster: { url: string } | undefined
  /** ISO 8601. */
  publishedAt: string
  /** The workout's, in the language it was asked in. */
  summary: { locale: string; text: string } | undefined
  timeline: Timeline
}

export const jsonLdOf = ({ mp4, poster, publishedAt, summary, timeline }: JsonLdOfArgs): object =>
  jsonLd({
    contentUrl: mp4.url,
    description: summary?.locale === timeline.locale ? summary.text : null,
    heightPx: mp4.height,
    thumbnailUrl: poster?.url ?? null,
    timeline,
    transcript: transcript(timeline),
    uploadDate: publishedAt,
    widthPx: mp4.width,
  })
