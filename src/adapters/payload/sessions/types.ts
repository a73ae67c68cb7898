import type { Credit } from '../../../core/credits/types.ts'
import type { RenderInput } from '../../../core/segments/types.ts'
import type { DocumentId, RenderStatus } from '../renders/types.ts'

/** What a session's video is made from, kept with its row: no workout says it. */
export type SessionContent = { input: RenderInput; credits: readonly Credit[] }

/** A generated session that somebody may be waiting for. */
export type Session = {
  id: DocumentId
  /** Names its media, like a version's. */
  token: string
}

/** How a session stands. */
export type SessionState = Session & {
  status: RenderStatus
  /** Whether its plan is written, and whether it needs nothing more. */
  planned: 'no' | 'incomplete' | 'complete'
  done: number
  total: number
  /** 0–100 of the work. */
  percent: number
  /** What its missing pieces cost, as estimated. */
  cpuSeconds: number
  error: { code: string; message: string } | null
}
