import type { LiveChanges, LiveTopic } from '../../core/live/types.ts'
import type { LiveSnapshot } from './types.ts'

type Topics = LiveSnapshot['topics']

/** Rows that did not change keep their identity, so nothing that shows them is drawn again. */
export const applyChanges = (topics: Topics, changes: LiveChanges): Topics => {
  const next = { ...topics } as Record<LiveTopic, ReadonlyMap<string, unknown>>
  for (const [topic, change] of Object.entries(changes) as Array<
    [LiveTopic, { gone: readonly unknown[]; rows: ReadonlyArray<{ id: unknown }> }]
  >) {
    if (!(topic in topics) || change.rows.length + change.gone.length === 0) continue
    const rows = new Map(next[topic])
    for (const row of change.rows) {
      const known = rows.get(String(row.id))
      if (JSON.stringify(known) !== JSON.stringify(row)) rows.set(String(row.id), row)
    }
    for (const id of change.gone) rows.delete(String(id))
    next[topic] = rows
  }
  return next as Topics
}
