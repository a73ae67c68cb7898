import type { KeptVersion, VideoRows } from '../adapters/payload/renders/readVideos.ts'
import type { Credit } from '../core/credits/types.ts'
import type { OutputSpec } from '../core/segments/types.ts'
import { mediaPaths } from '../endpoints/media/mediaPaths.ts'
import { creditLine } from '../core/credits/creditLine.ts'
import { chaptersOf } from '../core/timeline/chaptersOf.ts'
import { jsonLdOf } from './jsonLdOf.ts'
import { progressOf, type Progress } from './progressOf.ts'
import { noTexts, type TextUrls, textUrlsOf } from './textUrlsOf.ts'

type Hls = { url: string }
type Mp4 = { url: string; downloadUrl: string; width: number; height: number; bytes: number }
/**
 * `Workout.video` as GraphQL and REST give it: what there is to play, and what is on its way. A group that is absent is
 * `undefined`, not null: Payload reads into every group, and makes of it one whose members are null.
 */
export type WorkoutVideo = {
  /** The revision that plays. */
  version: number | null
  /** Published ones that are kept, the newest first, ten at most. */
  versions: KeptVersion[]
  /** Of the newest render. */
  status: string
  /** Whether there is something to play. */
  playable: boolean
  /** Whether the content has changed since what plays was made. */
  stale: boolean
  progress: Progress | undefined
  durationSeconds: number | null
  outputs: Array<{ locale: string; aspect: string; look: string; hls: Hls; mp4s: Mp4[] } & TextUrls>
  /** In the language that is asked for, where the version has it; else the default output's. */
  mp4: Mp4 | undefined
  /** Of the same video, all its heights and languages of the voice. */
  hls: Hls | undefined
  poster: { url: string; width: number; height: number } | undefined
  chapters: unknown
  timeline: unknown
  /** For search engines. */
  jsonLd: unknown
  downloadUrl: string | null
  teaserUrl: string | null
  /** Whose work is seen and heard, as it stood when the version was made. */
  credits: Array<Credit & { line: string }>
} & { [Name in keyof TextUrls]: string | null }

type VideoOfArgs = {
  rows: VideoRows
  /** BCP 47; the language of the request. null: none. */
  locale: string | null
  /** Of the API, without a slash at the end, e.g. `https://example.com/api`. */
  apiUrl: string
  /** The workout's summary in a language, where it is known. */
  summary?: { locale: string; text: string }
}

export const videoOf = ({
  apiUrl,
  locale,
  rows: { current, newest, versions },
  summary,
}: VideoOfArgs): WorkoutVideo => {
  const url = (path: string): string => `${apiUrl}/repreel/${path}`
  const files = (current?.outputs ?? []).map(({ bytes, output, video }) => {
    const at = { output, token: current?.token ?? '' }
    return {
      hls: { url: url(mediaPaths.versionHls(at)) },
      mp4: {
        bytes,
        downloadUrl: url(mediaPaths.versionDownload(at)),
        height: video.heightPx,
        url: url(mediaPaths.versionMp4(at)),
        width: video.widthPx,
      },
      output,
      texts: textUrlsOf({ at, url }),
    }
  })
  const [first] = files
  const shown = files.find(({ output }) => output.locale === locale) ?? first
  const timeline = (shown && current?.timelines[shown.output.locale]) ?? null
  const poster =
    current?.posterKey && first
      ? {
          height: first.mp4.height,
          url: url(mediaPaths.versionPoster(current.token)),
          width: first.mp4.width,
        }
      : undefined
  return {
    ...(shown?.texts ?? noTexts),
    chapters: timeline && chaptersOf(timeline),
    credits: (current?.credits ?? []).map((credit) => ({ ...credit, line: creditLine(credit) })),
    downloadUrl: shown?.mp4.downloadUrl ?? null,
    durationSeconds: current?.durationSeconds ?? null,
    // Copies: Payload writes an id into each row of an array, and these are rows of `outputs` too.
    hls: shown && { ...shown.hls },
    mp4: shown && { ...shown.mp4 },
    outputs: grouped(files),
    playable: current !== null,
    jsonLd:
      current && shown && timeline
        ? jsonLdOf({ mp4: shown.mp4, poster, publishedAt: current.publishedAt, summary, timeline })
        : null,
    poster,
    progress: progressOf(newest) ?? undefined,
    stale: isStale({ current, newest }),
    status: newest.status,
    teaserUrl: current?.hasTeaser ? url(mediaPaths.versionTeaser(current.token)) : null,
    timeline,
    version: current?.revision ?? null,
    // Copies: Payload writes an id into each row of an array.
    versions: versions.map((each) => ({ ...each })),
  }
}

/**
 * A roll-back shows older content than the workout's; otherwise a newer render of other content says it, or that an
 * editor has decided to render it later.
 */
const isStale = ({ current, newest }: Omit<VideoRows, 'versions'>): boolean =>
  current !== null &&
  (current.shownHash !== current.inputHash ||
    (current.heldHash !== null && current.heldHash !== current.inputHash) ||
    (newest.revision > current.revision && newest.inputHash !== current.inputHash))

type File = { output: OutputSpec; hls: Hls; mp4: Mp4; texts: TextUrls }

/** One entry for all heights of a locale, aspect and look; they share a playlist. */
const grouped = (files: readonly File[]): WorkoutVideo['outputs'] => {
  const groups = new Map<string, WorkoutVideo['outputs'][number]>()
  for (const { hls, mp4, output, texts } of files) {
    const { aspect, locale, look } = output
    const name = `${locale} ${aspect} ${look}`
    const group = groups.get(name)
    if (group) group.mp4s.push(mp4)
    else groups.set(name, { ...texts, aspect, hls, locale, look, mp4s: [mp4] })
  }
  return [...groups.values()]
}
