import type { Bench } from './types.ts'
import { makeCatalogue } from './graphql/makeCatalogue.ts'
import { openLoad } from './graphql/openLoad.ts'
import { startServer } from './graphql/startServer.ts'
import { workoutQuery } from './graphql/workoutQuery.ts'

const CLIENTS = 5000
const PER_SECOND = 1000
const WORKOUTS = 50
/** An editor saves something: all that is kept goes. */
const SAVE_EVERY_MS = 5000

/**
 * 1,000 requests a second for a minute from 5,000 clients that keep their connections, for 50 workouts, while an editor
 * saves one every 5 seconds. Latencies count from when a request was due. Client and server share the cores.
 */
const bench: Bench = async ({ folder, log, options }) => {
  const [clients, seconds] = options.short ? [500, 5] : [CLIENTS, 60]
  log(`making ${WORKOUTS} workouts`)
  const catalogue = await makeCatalogue({ count: WORKOUTS, folder })
  const server = await startServer({ databaseUrl: catalogue.databaseUrl, folder, kind: 'ours' })
  let saves = 0
  const editor = setInterval(() => {
    saves += 1
    void catalogue.publish().catch((error: unknown) => log(`a save failed: ${String(error)}`))
  }, SAVE_EVERY_MS)
  try {
    log(`${clients} clients, ${PER_SECOND} requests a second, ${seconds} s`)
    const { failed, latenciesMs } = await openLoad({
      bodies: catalogue.slugs.map(workoutQuery),
      clients,
      isRight: (text) => text.startsWith('{"data":{"workoutBySlug":{"title":"'),
      perSecond: PER_SECOND,
      seconds,
      url: new URL(server.url),
    })
    const { hitRatio } = await server.figures()
    const at = (part: number): string =>
      (latenciesMs[Math.floor(latenciesMs.length * part)] ?? Number.NaN).toFixed(0)
    const failures = Object.entries(failed).map(([why, count]) => `${count} × ${why}`)
    return [
      `${clients} keep-alive clients, ${PER_SECOND} requests a second for ${seconds} s, ${WORKOUTS} workouts, ${saves} saves meanwhile;`,
      'client and server on the same cores.',
      '',
      '| answers | p50 ms | p90 ms | p95 ms | p99 ms | failed | cache hits |',
      '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      `| ${latenciesMs.length} | ${at(0.5)} | ${at(0.9)} | ${at(0.95)} | ${at(0.99)} | ${failures.join(', ') || 0} | ${((hitRatio ?? 0) * 100).toFixed(1)} % |`,
    ].join('\n')
  } finally {
    clearInterval(editor)
    await server.stop()
    await catalogue.dispose()
  }
}
export default bench
