import type { Timeline } from '../timeline/types.ts'
import { chaptersOf } from '../timeline/chaptersOf.ts'
import { secondsOf } from '../timeline/secondsOf.ts'
import { isoDuration } from './isoDuration.ts'
import { oneLine } from './oneLine.ts'
import { workNames } from './workNames.ts'
import { exercisePlanOf } from './exercisePlanOf.ts'

export type JsonLdArgs = {
  timeline: Timeline
  /** null: what the workout has to do is said instead. */
  description: string | null
  /** ISO 8601, when the version was published. */
  uploadDate: string
  /** Of the MP4; a page that plays it puts its own in place of it (docs/texts-and-downloads.md). */
  contentUrl: string
  thumbnailUrl: string | null
  widthPx: number
  heightPx: number
  transcript: string
}

/** What search engines read of a workout: a VideoObject with its chapters as Clips, and an ExercisePlan (schema.org). */
export const jsonLd = (args: JsonLdArgs): object => ({
  '@context': 'https://schema.org',
  '@graph': [videoObjectOf(args), exercisePlanOf(args)],
})

const videoObjectOf = (args: JsonLdArgs): object => {
  const { contentUrl, description, heightPx, thumbnailUrl, timeline, transcript, uploadDate, widthPx } = args
  const { locale, title, totalFrames } = timeline
  return {
    '@type': 'VideoObject',
    name: oneLine(title),
    description: description ?? workNames(timeline).join(', '),
    uploadDate,
    duration: isoDuration(secondsOf(totalFrames)),
    inLanguage: locale,
    contentUrl,
    encodingFormat: 'video/mp4',
    width: widthPx,
    height: heightPx,
    ...(thumbnailUrl !== null && { thumbnailUrl }),
    transcript,
    hasPart: clipsOf({ timeline, url: contentUrl }),
  }
}

/** Whole seconds, as search engines ask for; a chapter that begins and ends in the same one is none to them. */
const clipsOf = ({ timeline, url }: { timeline: Timeline; url: string }): object[] =>
  chaptersOf(timeline).flatMap(({ endSeconds, startSeconds, title }) => {
    const [startOffset, endOffset] = [Math.floor(startSeconds), Math.floor(endSeconds)]
    if (endOffset <= startOffset) return []
    const at = `${url}?t=${startOffset}`
    return [{ '@type': 'Clip', name: oneLine(title), startOffset, endOffset, url: at }]
  })
