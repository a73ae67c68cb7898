import type { KilledMachines, Victim } from './storage/killedMachines.ts'
import type { Proof } from './runner/types.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestBucket } from '../helpers/s3/openTestBucket.ts'
import { seededRandom } from '../media/seededRandom.ts'
import { reportOf } from './runner/reportOf.ts'
import { killedCopies } from './storage/killedCopies.ts'
import { killedMachines } from './storage/killedMachines.ts'

/** The longest that a publication through one web process may stay unseen by the other. */
const AT_ONCE_MS = 1000
const DAYS = 2
/** Of a day: each worker and each web process once, S3 once. */
const ALL: readonly Victim[] = ['worker', 'web', 's3', 'worker', 'web']

/**
 * A bucket of a real S3 service and kill -9 at random moments: of copies between disk and bucket, of the workers that render into
 * it, the web processes that publish and serve, and the service itself. Nothing is lost, nothing half-written is ever seen.
 */
const proof: Proof = async ({ journal, log, seed, short }) => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-storage-'))
  const bucket = await openTestBucket()
  const { restart } = bucket
  const s3Below = (name: string) => ({ ...bucket.s3, prefix: `${bucket.s3.prefix}${name}/` })
  try {
    const copies = await journal({
      measure: () =>
        killedCopies({
          files: short ? 20 : 200,
          folder: join(folder, 'copies'),
          kills: short ? 1 : 8,
          random: seededRandom(seed),
          s3: s3Below('copies'),
        }),
      name: 'copies',
      of: ['storage', 'copies', seed, short],
    })
    log(`${copies.files} files copied there and back, ${copies.kills} kills`)
    const victims = (short ? (['worker', 'web'] as const) : ALL).filter((each) => each !== 's3' || restart)
    const days: KilledMachines[] = []
    for (let day = 0; day < (short ? 1 : DAYS); day += 1)
      days.push(
        await journal({
          measure: () =>
            killedMachines({
              folder: join(folder, `day-${day}`),
              log,
              random: seededRandom(seed + 1000 * (day + 1)),
              restartS3: () => restart?.() ?? Promise.resolve(),
              s3: s3Below(`day-${day}`),
              victims,
            }),
          name: `day ${day + 1}`,
          of: ['storage', 'machines', seed, short, day, victims],
        }),
      )
    const sum = (of: (day: KilledMachines) => number): number =>
      days.reduce((total, day) => total + of(day), 0)
    const renders = sum((day) => day.renders)
    const seenMs = days.flatMap((day) => day.seenMs)
    const playableMs = days.flatMap((day) => day.playableMs)
    const longest = (times: readonly number[]): string => Math.max(...times).toFixed(0)
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
          fact: `a workout published through one web process was in the other's answer, which it had kept without it, within ${AT_ONCE_MS} ms (${seenMs.length} times, ${longest(seenMs)} ms at most)`,
          holds: seenMs.every((ms) => ms <= AT_ONCE_MS),
        },
        {
          fact: `so was its video (${playableMs.length} times, ${longest(playableMs)} ms at most between the two)`,
          holds: playableMs.every((ms) => ms <= AT_ONCE_MS),
        },
        {
          fact: `each of ${renders} renders was ready once, whoever was killed meanwhile (${sum((day) => day.readyOnce)})`,
          holds: sum((day) => day.readyOnce) === renders,
        },
        {
          fact: `each was the same to the byte from both web processes, of which one had been killed while it served it (${sum((day) => day.same)})`,
          holds: sum((day) => day.same) === renders,
        },
        {
          fact: `a web process that was killed left nothing half-written in its cache once it ran again (${sum((day) => day.halfDownloads)})`,
          holds: sum((day) => day.halfDownloads) === 0,
        },
        {
          fact: `every file of the bucket then had its checksum, and none was strange (${sum((day) => day.problems)})`,
          holds: sum((day) => day.problems) === 0,
        },
      ],
      headline: `${copies.files} files, ${(copies.bytes / 1e6).toFixed(0)} MB, from disk to bucket to disk with ${copies.kills} × kill -9; ${renders} renders by two workers on one bucket, published through and served by two web processes; killed meanwhile: ${days.length} × ${victims.join(', ')}`,
      title: 'A bucket, two workers, two web processes, and whatever is killed',
    })
  } finally {
    await bucket.close()
    await rm(folder, { force: true, recursive: true })
  }
}

export default proof
