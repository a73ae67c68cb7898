import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { SoundNote } from '../../../core/audio/soundPhrases.ts'
import type { SoundAsset } from '../../../core/audio/types.ts'
import type { Upload } from '../findUpload.ts'
import type { SoundCollection } from './types.ts'
import { SAMPLE_RATE_HZ } from '../../../core/audio/grid.ts'
import { writeIfUnchanged } from '../writeIfUnchanged.ts'

export type SoundFindings = { status: 'usable'; asset: SoundAsset } | { status: 'invalid'; reason: SoundNote }

type WriteSoundFindingsArgs = {
  payload: Payload
  file: Upload<SoundCollection>
  findings: SoundFindings
  /** Runs in the same transaction. */
  then: (args: { db: Db; written: boolean }) => Promise<void>
}

export const writeSoundFindings = ({
  file,
  findings,
  payload,
  then,
}: WriteSoundFindingsArgs): Promise<void> =>
  writeIfUnchanged({
    collection: file.collection,
    data: columnsOf(findings),
    document: file,
    payload,
    then,
  })

const columnsOf = (findings: SoundFindings) => {
  if (findings.status === 'invalid')
    return {
      durationMs: null,
      reason: findings.reason,
      sound: { hash: null, loudness: null, samples: null },
      status: 'invalid',
    }
  const { hash, loudness, samples } = findings.asset
  return {
    durationMs: Math.round((1000 * samples) / SAMPLE_RATE_HZ),
    reason: null,
    sound: { hash, loudness, samples },
    status: 'usable',
  }
}
