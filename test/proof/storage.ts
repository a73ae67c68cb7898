import type { Proof } from './runner/types.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestBucket } from '../helpers/s3/openTestBucket.ts'
import { seededRandom } from '../media/seededRandom.ts'
import { reportOf } from './runner/reportOf.ts'
import { killedCopies } from './storage/killedCopies.ts'
import { killedMachines } from './storage/killedMachines.ts'

/**
 * A bucket of a real S3 service and kill -9 at random moments: of copies between disk and bucket, of workers that render into
 * it, of web processes that serve from it. Nothing is lost, nothing half-written is ever seen.
 */
const proof: Proof = async ({ log, seed, short }) => {
  const random = seededRandom(seed)
  const folder = await mkdtemp(join(tmpdir(), 'repreel-storage-'))
  const bucket = await openTestBucket()
  const { s3 } = bucket
  try {
    const files = short ? 40 : 300
    const copies = await killedCopies({ files, folder, kills: short ? 2 : 12, random, s3 })
    log(`${copies.files} files copied there and back, ${copies.kills} kills`)
    const studioS3 = { ...s3, prefix: `${s3.prefix}studio/` }
    const machines = await killedMachines({ folder, kills: short ? 1 : 8, log, random, s3: studioS3 })
    return reportOf({
      facts: [
        {
          fact: `no copy that was killed left a file half-written or with other bytes (${copies.halfWritten})`,
          holds: copies.halfWritten === 0,
        },
        {
          fact: `gone on with, bucket and second disk have every file to the byte (${copies.different} differ)`,
          holds: copies.different === 0,
        },
        {
          fact: `each of ${machines.renders} renders, whose worker was killed, was ready once (${machines.readyOnce})`,
          holds: machines.readyOnce === machines.renders,
        },
        {
          fact: `each was the same to the byte from a web process that had been killed while it served it (${machines.same})`,
          holds: machines.same === machines.renders,
        },
        {
          fact: `a web process that was killed left nothing half-written in its cache once it ran again (${machines.halfDownloads})`,
          holds: machines.halfDownloads === 0,
        },
        {
          fact: `every file of the bucket then had its checksum, and none was strange (${machines.problems})`,
          holds: machines.problems === 0,
        },
      ],
      headline: `${copies.files} files, ${(copies.bytes / 1e6).toFixed(0)} MB, from disk to bucket to disk with ${copies.kills} × kill -9; ${machines.renders} renders by two workers on one bucket, each with a worker and a web process killed`,
      title: 'A bucket, and processes that are killed',
    })
  } finally {
    await bucket.close()
    await rm(folder, { force: true, recursive: true })
  }
}

export default proof
