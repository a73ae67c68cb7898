import type { Workout } from '../../src/generated/payload-types.ts'
import type { Proof } from './runner/types.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeSquat, workoutData } from '../cms/content.ts'
import { openTestPayload } from '../helpers/openTestPayload.ts'
import { seededRandom } from '../media/seededRandom.ts'
import { rollBackSome } from '../jobs/rollBackSome.ts'
import { reportOf } from './runner/reportOf.ts'

const ROLLED_BACK_ONE_IN = 3

/**
 * Both directions of the transaction: of many saves, a third is rolled back by a hook that runs after ours. Each save that
 * committed has exactly one render and one job; each that did not has neither.
 */
const proof: Proof = async ({ log, seed, short }) => {
  const saves = short ? 45 : 200
  const random = seededRandom(seed)
  const cms = await openTestPayload()
  try {
    const { payload } = cms
    const exercise = await makeSquat(payload)
    const workouts: Workout[] = []
    for (let i = 0; i < 10; i += 1)
      workouts.push(await payload.create({ collection: slugs.workouts, data: workoutData(exercise.id) }))
    const pool = poolOf(payload)
    const count = async (sql: string): Promise<number> =>
      Number((await pool.query<{ n: string }>(sql)).rows[0]?.n)
    const rows = () => count('SELECT count(*) AS n FROM renders')
    const jobs = () => count(`SELECT count(*) AS n FROM pgboss.job WHERE name = 'plan-render'`)
    const before = { jobs: await jobs(), rows: await rows() }
    rollBackSome(payload)
    log(`${saves} saves`)

    const outcomes = await inBatches(saves, 5, (i) => {
      const doomed = random() < 1 / ROLLED_BACK_ONE_IN
      const id = workouts[Math.floor(random() * workouts.length)]!.id
      return payload
        .update({
          collection: slugs.workouts,
          context: { rollBack: doomed },
          data: { _status: 'published', title: `Save ${i}` },
          id,
        })
        .then(
          () => (doomed ? 'committed although its hook threw' : 'committed'),
          (error: unknown) => (doomed ? 'rolled back' : `failed: ${String(error)}`),
        )
    })
    const commits = outcomes.filter((outcome) => outcome === 'committed').length
    const rolledBack = outcomes.filter((outcome) => outcome === 'rolled back').length
    const facts = [
      { fact: 'every save ended as it was told to', holds: commits + rolledBack === saves },
      { fact: 'render rows made = commits', holds: (await rows()) - before.rows === commits },
      { fact: 'jobs made = commits', holds: (await jobs()) - before.jobs === commits },
      {
        fact: 'every job names a render that is there, and every render has its job',
        holds:
          (await count(
            `SELECT count(*) AS n FROM renders FULL JOIN
               (SELECT (data ->> 'renderId')::int AS id FROM pgboss.job WHERE name = 'plan-render') AS job USING (id)
             WHERE renders.token IS NULL OR job.id IS NULL`,
          )) === 0,
      },
      {
        fact: 'revisions of each workout are 1, 2, 3, … without a gap',
        holds:
          (await count(
            `SELECT count(*) AS n FROM (SELECT count(*) <> max(revision) AS wrong FROM renders GROUP BY workout_id) AS w WHERE wrong`,
          )) === 0,
      },
    ]
    return reportOf({
      facts,
      title: 'Both directions of the transaction',
      headline: `${saves} saves, 5 at a time: ${commits} committed, ${rolledBack} rolled back`,
    })
  } finally {
    await cms.close()
  }
}

export default proof

const inBatches = async <T>(count: number, size: number, act: (i: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = []
  for (let from = 0; from < count; from += size)
    results.push(
      ...(await Promise.all(Array.from({ length: Math.min(size, count - from) }, (_, i) => act(from + i)))),
    )
  return results
}
