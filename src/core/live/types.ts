type Id = number | string

/** How far one run of the pipeline is, as staff see it. */
export type LiveRender = {
  id: Id
  /** null: a generated training. */
  workoutId: Id | null
  /** Of the workout. */
  title: string | null
  revision: number
  reason: string
  status: string
  /** Segments. */
  done: number
  total: number
  /** 0–100; it never falls. */
  percent: number
  /** null while there is nothing to tell from. */
  secondsLeft: number | null
  error: { code: string; message: string } | null
}

/** Whether an upload has been checked. */
export type LiveUpload = { id: Id; status: string }

/** What is told of, by topic; a further topic is one more member, and a reader on the server. */
export type LiveRows = {
  renders: LiveRender
  clips: LiveUpload
  music: LiveUpload
  recordings: LiveUpload
}

export type LiveTopic = keyof LiveRows

export type LiveChanges = {
  [Topic in LiveTopic]?: {
    /** As they are now. */
    rows: ReadonlyArray<LiveRows[Topic]>
    /** Ids of rows that are no more. */
    gone: readonly Id[]
  }
}

/** The first event of a connection, `state`. */
export type LiveState = {
  /** More may have changed than is told: read again what you show. */
  isPartial: boolean
  changes: LiveChanges
}
