import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { Upload } from '../findUpload.ts'
import { slugs } from '../../../collections/slugs.ts'
import { writeIfUnchanged } from '../writeIfUnchanged.ts'

type WriteClipFindingsArgs = {
  payload: Payload
  clip: Upload<typeof slugs.clips>
  findings: Readonly<Record<string, unknown>>
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
    data: { ...unknown, ...findings },
    document: clip,
    payload,
    then,
  })
