import type { Payload } from 'payload'
import type { LiveUpload } from '../../core/live/types.ts'
import type { TopicReader } from './types.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { tableOf } from '../../adapters/payload/tableOf.ts'
import { MOST_ROWS } from './mostRows.ts'

type UploadTopic = 'clips' | 'music' | 'recordings'

/** Whether uploads of this collection have been checked. */
export const readUploads =
  (payload: Payload, topic: UploadTopic): TopicReader<UploadTopic>['read'] =>
  async (which) => {
    const condition =
      'ids' in which ? 'changed.id = ANY($1)' : 'changed.updated_at > to_timestamp($1 / 1000.0)'
    const { rows } = await dbOf(payload).executeSql(
      `SELECT changed.id, changed.status::text,
         floor(extract(epoch FROM changed.updated_at) * 1000)::float8 AS "atMs"
       FROM ${tableOf(payload, topic)} AS changed
       WHERE ${condition} ORDER BY changed.updated_at DESC LIMIT ${MOST_ROWS}`,
      ['ids' in which ? which.ids : which.sinceMs],
    )
    return (rows as Array<LiveUpload & { atMs: number }>).map(({ atMs, ...row }) => ({ atMs, row }))
  }
