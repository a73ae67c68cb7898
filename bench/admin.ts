import type { Bench } from './types.ts'
import { slugs } from '../src/collections/slugs.ts'
import { signIn } from '../test/cms/signIn.ts'
import { openTestPayload } from '../test/helpers/openTestPayload.ts'
import { fillStudio } from './admin/fillStudio.ts'
import { adminQuestions } from './admin/questions.ts'

const STUDIO = { exercises: 1000, renders: 5000, workouts: 500 }
const GOAL_MS = 200

/**
 * What the editor's pages ask, through Payload's own handler, one request after another, with PostgreSQL on the same
 * machine; the network and HTTP are left out.
 */
const bench: Bench = async ({ log, options }) => {
  const rounds = options.rounds ?? (options.short ? 10 : 100)
  const cms = await openTestPayload()
  try {
    await fillStudio({ ...STUDIO, payload: cms.payload })
    log(
      `${Object.entries(STUDIO)
        .map(([name, count]) => `${count} ${name}`)
        .join(', ')}`,
    )
    const fetchApi = await signIn(cms, 'editor')
    const workout = await cms.payload.findByID({ collection: slugs.workouts, depth: 0, id: 1 })
    const exerciseIds = workout.blocks.flatMap(({ items }) =>
      items.flatMap(({ exercise }) => (typeof exercise === 'number' ? [exercise] : [])),
    )
    const questions = adminQuestions({ exerciseIds, workoutId: workout.id })
    const times = new Map<string, { first: number; ms: number[] }>()
    // By turns, so that a disturbance of the machine meets all alike; the first round fills what is kept.
    for (let round = 0; round <= rounds; round += 1)
      for (const { init = {}, name, path } of questions) {
        const startedMs = performance.now()
        const response = await fetchApi(path, init)
        await response.json()
        const ms = performance.now() - startedMs
        if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
        const known = times.get(name) ?? { first: ms, ms: [] }
        if (round > 0) known.ms.push(ms)
        times.set(name, known)
      }
    return [
      `1,000 exercises, 500 workouts, 5,000 renders; each question ${rounds} times. Goal: p95 of at most ${GOAL_MS} ms.`,
      '',
      '| asked for | first, ms | p50, ms | p95, ms |',
      '| --- | --- | --- | --- |',
      ...[...times].map(
        ([name, { first, ms }]) =>
          `| ${[name, ...[first, percentile(ms, 50), percentile(ms, 95)].map((each) => each.toFixed(1))].join(' | ')} |`,
      ),
    ].join('\n')
  } finally {
    await cms.close()
  }
}
export default bench

const percentile = (numbers: readonly number[], percent: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil((numbers.length * percent) / 100) - 1]!
