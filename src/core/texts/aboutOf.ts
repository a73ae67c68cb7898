import type { Credit } from '../credits/types.ts'
import type { MovieAbout } from '../mp4/about/types.ts'
import type { Timeline } from '../timeline/types.ts'
import { creditLine } from '../credits/creditLine.ts'
import { chaptersOf } from '../timeline/chaptersOf.ts'
import { toFrames } from '../timeline/toFrames.ts'
import { oneLine } from './oneLine.ts'
import { workNames } from './workNames.ts'

type AboutOfArgs = {
  timeline: Timeline
  credits: readonly Credit[]
  /** When the version was made, ISO 8601. */
  createdAt: string
}

/** What a downloaded or exported video says of itself: title, chapters, date, and whose work is in it. */
export const aboutOf = ({ createdAt, credits, timeline }: AboutOfArgs): MovieAbout => {
  const authors = new Set(credits.flatMap(({ author }) => author ?? []))
  const licences = new Set(credits.map(({ license }) => license))
  return {
    title: oneLine(timeline.title),
    artist: [...authors].join(', '),
    copyright: [...licences].join(', '),
    description: workNames(timeline).join(', '),
    comment: credits.map(creditLine).join('\n'),
    date: createdAt.slice(0, 10),
    encoder: 'Repreel',
    chapters: chaptersOf(timeline).map(({ startSeconds, title }) => ({
      startFrame: toFrames(startSeconds),
      title: oneLine(title),
    })),
  }
}
