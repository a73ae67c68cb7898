import type { VoiceNote } from '../../core/voice/notes/types.ts'
import type { Render } from '../../generated/payload-types.ts'

/** What the panel shows of a render. */
export type PanelRender = Pick<
  Render,
  | 'done'
  | 'durationSeconds'
  | 'error'
  | 'finishedAt'
  | 'id'
  | 'percent'
  | 'reason'
  | 'revision'
  | 'status'
  | 'token'
  | 'total'
> & {
  /** Only while it is told live. */
  secondsLeft?: number | null
  /** What the video goes without. */
  notes?: readonly VoiceNote[] | null
}
