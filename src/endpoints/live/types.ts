import type { LiveRows, LiveTopic } from '../../core/live/types.ts'

/** A row, and when it was written last by the database's clock. */
export type Dated<Row> = { row: Row; atMs: number }

/** Where a topic's rows are read: one query, however many pages watch. */
export type TopicReader<Topic extends LiveTopic = LiveTopic> = {
  topic: Topic
  /** As notices name it. */
  table: string
  /** `which` is a condition over the columns of the row, which the query calls `changed`. */
  read: (which: { ids: readonly string[] } | { sinceMs: number }) => Promise<Array<Dated<LiveRows[Topic]>>>
}
