import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { ClipFile } from './findClipFile.ts'
import { randomBytes } from 'node:crypto'
import { createLocalReq } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { inRequestTransaction } from '../inRequestTransaction.ts'
import { rowsOf } from '../rowsOf.ts'

export type ClipFindings = Record<string, unknown> & {
  warnings?: ReadonlyArray<{ code: string; message: string }>
}

type WriteClipFindingsArgs = {
  payload: Payload
  clip: ClipFile
  findings: ClipFindings
  /** Runs in the same transaction. */
  then: (args: { db: Db; written: boolean }) => Promise<void>
}

const nothing = { durationMs: null, frameRate: null, hash: null, heightPx: null, widthPx: null }
/** What was known before; findings say what is different. */
const unknown = { loopSegmentKeys: null, normalised: nothing, posterKey: null, reason: null, warnings: [] }

/**
 * Through the database adapter, which runs no hooks: the Local API would queue another ingest of what was just ingested.
 * Nothing is written where the document was saved since its file was read.
 */
export const writeClipFindings = async ({
  clip,
  findings,
  payload,
  then,
}: WriteClipFindingsArgs): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inRequestTransaction(req, async (db) => {
    const { table } = rowsOf({ collection: slugs.clips, db, payload })
    const { rows } = await db.executeSql(
      `SELECT updated_at = $2::timestamptz AS same FROM ${table} WHERE id = $1 FOR UPDATE`,
      [clip.id, clip.updatedAt],
    )
    const [row] = rows as Array<{ same: boolean }>
    if (!row) return
    if (row.same)
      await payload.db.updateOne({
        collection: slugs.clips,
        data: { ...unknown, ...findings, ...rowsWithIds(findings), updatedAt: new Date().toISOString() },
        id: clip.id,
        req,
        returning: false,
      })
    await then({ db, written: row.same })
  })
}

/** Payload gives an array's rows their ids before the adapter sees them. */
const rowsWithIds = ({ warnings = [] }: ClipFindings) => ({
  warnings: warnings.map((warning) => ({ ...warning, id: randomBytes(12).toString('hex') })),
})
