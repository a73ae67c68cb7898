import type { DocumentId, RenderStats, Rows } from './types.ts'

type WriteStatsArgs = { renderId: DocumentId; rows: Rows; stats: RenderStats }

export const writeStats = async ({ renderId, rows, stats }: WriteStatsArgs): Promise<void> => {
  const { bytesAdded, cpuSeconds, hits, misses, slowest } = stats
  await rows.db.executeSql(
    `UPDATE ${rows.table} SET stats_hits = $2, stats_misses = $3, stats_cpu_seconds = $4, stats_bytes_added = $5,
       stats_slowest = $6 WHERE id = $1`,
    [renderId, hits, misses, cpuSeconds, bytesAdded, JSON.stringify(slowest)],
  )
}
