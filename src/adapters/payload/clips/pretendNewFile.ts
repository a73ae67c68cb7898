import type { PayloadRequest } from 'payload'
import type { DocumentId } from '../renders/types.ts'
import { slugs } from '../../../collections/slugs.ts'
import { tableOf } from '../tableOf.ts'
import { transactionOf } from '../transactionOf.ts'

/** No file has this hash, so that whatever shows the clip has to be made anew. */
const UNKNOWN = '0'.repeat(64)

type PretendNewFileArgs = { id: DocumentId; req: PayloadRequest }

/** In a transaction that is rolled back: as if the clip had another file, of the same length and size. */
export const pretendNewFile = async ({ id, req }: PretendNewFileArgs): Promise<void> => {
  const db = await transactionOf(req)
  const table = tableOf(req.payload, slugs.clips)
  await db.executeSql(
    `UPDATE ${table} SET normalised_hash = $2 WHERE id = $1 AND normalised_hash IS NOT NULL`,
    [id, UNKNOWN],
  )
}
