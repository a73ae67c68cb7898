import type { Db } from 'pg-boss'
import type { Credit } from '../../../core/credits/types.ts'
import type { Manifest, OutputSpec } from '../../../core/segments/types.ts'
import type { Storyboard } from '../../../core/storyboard/types.ts'
import type { Timeline } from '../../../core/timeline/types.ts'

export type DocumentId = number | string
/**
 * A preview shows a draft to staff, a generated session is of no workout; all others are of what is published.
 */
export type RenderReason =
  'publish' | 'dependency' | 're-render' | 'retry' | 'roll-back' | 'reconcile' | 'preview' | 'generate'
export type RenderStatus =
  'queued' | 'rendering' | 'playable' | 'ready' | 'failed' | 'superseded' | 'cancelled' | 'expired'

/** Where the rows are, and the transaction in which they are read or written. */
export type Rows = {
  db: Db
  /** The collection's table, quoted. */
  table: string
}

/** What decides about a row; the large columns are read where they are served. */
export type RenderRow = {
  id: DocumentId
  /** null: a generated session. */
  workoutId: DocumentId | null
  revision: number
  status: RenderStatus
  reason: RenderReason
  inputHash: string
}

export type RenderedOutput = {
  output: OutputSpec
  manifest: Manifest
  bytes: number
  /** A generated session has none. */
  storyboard?: Storyboard
}

/** What a finished render leaves in its row. */
export type VersionContent = {
  outputs: readonly RenderedOutput[]
  /** By locale: one for each that an output has. */
  timelines: Readonly<Record<string, Timeline>>
  durationSeconds: number
  posterKey: string | null
  /** A silent film of a few seconds; a generated session has none. */
  teaser: Manifest | null
  /** As the licence groups said when it was planned. */
  credits: readonly Credit[]
  rendererBuild: string
}

/** What a render cost, told when it is ready. */
export type RenderStats = {
  /** Segments and chunks that were in the store, and those that were not. */
  hits: number
  misses: number
  /** Of FFmpeg, for what was missing; two renders that needed the same piece both count it. */
  cpuSeconds: number
  bytesAdded: number
  /** At most five, the slowest first. */
  slowest: ReadonlyArray<{ key: string; label: string; startSeconds: number; cpuSeconds: number }>
}

export type RenderFailure = {
  /** For programs, e.g. `workout-invalid`. */
  code: string
  /** For editors. */
  message: string
  /** The last lines of FFmpeg's log; null where it did not run. */
  logTail: string | null
}
