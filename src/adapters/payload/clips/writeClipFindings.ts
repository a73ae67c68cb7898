import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { Upload } from '../findUpload.ts'
import { randomBytes } from 'node:crypto'
import { slugs } from '../../../collections/slugs.ts'
import { writeIfUnchanged } from '../writeIfUnchanged.ts'

export type ClipFindings = Record<string, unknown> & {
  warnings?: ReadonlyArray<{ code: string; message: string }>
}

type WriteClipFindingsArgs = {
  payload: Payload
  clip: Upload<typeof slugs.clips>
  findings: ClipFindings
  /** Runs in the same transaction. */
  then: (args: { db: Db; written: boolean }) => Promise<void>
}

const nothing = { durationMs: null, frameRate: null, hash: null, heightPx: null, widthPx: null }
const silent = { hash: null, loudness: null, samples: null }
/** What was known before; findings say what is different. */
const unknown = {
  loopSegmentKeys: null,
  normalised: nothing,
  posterKey: null,
  reason: null,
  sound: silent,
  warnings: [],
}

export const writeClipFindings = ({ clip, findings, payload, then }: WriteClipFindingsArgs): Promise<void> =>
  writeIfUnchanged({
    collection: slugs.clips,
    data: { ...unknown, ...findings, ...rowsWithIds(findings) },
    document: clip,
    payload,
    then,
  })

/** Payload gives an array's rows their ids before the adapter sees them. */
const rowsWithIds = ({ warnings = [] }: ClipFindings) => ({
  warnings: warnings.map((warning) => ({ ...warning, id: randomBytes(12).toString('hex') })),
})
