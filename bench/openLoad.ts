import type { Bench } from './types.ts'
import autocannon from 'autocannon'
import { makeCatalogue } from './graphql/makeCatalogue.ts'
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
    const { errors, latency, non2xx, requests, timeouts } = await autocannon({
      connections: clients,
      duration: seconds,
      overallRate: PER_SECOND,
      requests: catalogue.slugs.map((slug) => ({
        body: workoutQuery(slug),
        headers: { 'content-type': 'application/json' },
        method: 'POST' as const,
      })),
      url: server.url,
    })
    const { hitRatio } = await server.figures()
    return [
      `${clients} keep-alive clients, ${PER_SECOND} requests a second for ${seconds} s, ${WORKOUTS} workouts, ${saves} saves meanwhile;`,
      'client and server on the same cores.',
      '',
      '| requests a second | p50 ms | p90 ms | p97.5 ms | p99 ms | errors | not 2xx | cache hits |',
      '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      `| ${requests.average.toFixed(0)} | ${latency.p50} | ${latency.p90} | ${latency.p97_5} | ${latency.p99} | ${errors + timeouts} | ${non2xx} | ${((hitRatio ?? 0) * 100).toFixed(1)} % |`,
    ].join('\n')
  } finally {
    clearInterval(editor)
    await server.stop()
    await catalogue.dispose()
  }
}
export default bench
