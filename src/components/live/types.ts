import type { LiveRows, LiveTopic } from '../../core/live/types.ts'

/** 'idle': nothing on the page watches. */
export type LiveConnection = 'idle' | 'connecting' | 'open' | 'lost'

export type LiveSnapshot = {
  connection: LiveConnection
  /** Rows that have moved since the page came, by topic and id. */
  topics: { [Topic in LiveTopic]: ReadonlyMap<string, LiveRows[Topic]> }
  /** How often more may have changed than was told: whoever shows rows reads them again. */
  gaps: number
}

/** What is used of the browser's EventSource. */
export type Source = Pick<EventSource, 'addEventListener' | 'close' | 'readyState'>
