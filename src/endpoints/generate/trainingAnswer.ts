import type { OpenedSession } from '../../jobs/sessions/types.ts'
import type { Credit } from '../../core/credits/types.ts'
import type { Timeline } from '../../core/timeline/types.ts'
import { creditLine } from '../../core/credits/creditLine.ts'
import { timelineDocument, type TimelineDocument } from '../../core/texts/timelineDocument.ts'
import { mediaPaths } from '../media/mediaPaths.ts'

/** What JSON and GraphQL say of a training. */
export type TrainingAnswer = {
  /** Of the session: names its media. */
  id: string
  /** rendering: the media is not there yet; ask again with the same body. */
  status: 'ready' | 'rendering'
  /** What was asked for; null where exercises are named. */
  askedSeconds: number | null
  /** Of the video, to the frame. */
  durationSeconds: number
  /** Each part's exercises in order, by slug. */
  chosen: OpenedSession['training']['chosen']
  /** Which filters applied, and what each left. */
  pool: OpenedSession['training']['pool']
  video: { mp4: string; hls: string; download: string }
  /** With its chapters; null while it is rendering. */
  timeline: TimelineDocument | null
  credits: ReadonlyArray<Credit & { line: string }>
}

type TrainingAnswerArgs = {
  /** Of the API, without a slash at the end. */
  apiUrl: string
  /** null: not ready. */
  made: { timeline: Timeline; credits: readonly Credit[] } | null
  session: OpenedSession
}

export const trainingAnswer = ({
  apiUrl,
  made,
  session: { output, token, training },
}: TrainingAnswerArgs): TrainingAnswer => {
  const at = { output, token }
  const url = (path: string): string => `${apiUrl}/repreel/${path}`
  return {
    id: token,
    status: made ? 'ready' : 'rendering',
    askedSeconds: training.askedSeconds,
    durationSeconds: training.durationSeconds,
    chosen: training.chosen,
    pool: training.pool,
    video: {
      mp4: url(mediaPaths.versionMp4(at)),
      hls: url(mediaPaths.versionHls(at)),
      download: url(mediaPaths.versionDownload(at)),
    },
    timeline: made && timelineDocument(made.timeline),
    credits: (made?.credits ?? []).map((credit) => ({ ...credit, line: creditLine(credit) })),
  }
}
