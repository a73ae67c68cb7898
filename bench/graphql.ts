import type { Bench } from './types.ts'
import type { GraphQLChild } from './graphql/startServer.ts'
import type { ServerKind } from './graphql/types.ts'
import assert from 'node:assert/strict'
import autocannon from 'autocannon'
import { makeCatalogue } from './graphql/makeCatalogue.ts'
import { startServer } from './graphql/startServer.ts'
import { workoutQuery } from './graphql/workoutQuery.ts'
import { median } from './measure/median.ts'

const kinds: readonly ServerKind[] = ['stock', 'plugin', 'ours']
const CONNECTIONS = 50

type Round = { kind: ServerKind; perSecond: number; p50: number; p97: number; failed: number }

/**
 * A published workout by its slug over GraphQL at 50 connections: our server, our route in a stock host and Payload's own
 * route, in turns in one run, on the same rows. Client and servers share the cores.
 */
const bench: Bench = async ({ folder, log, options }) => {
  const catalogue = await makeCatalogue({ count: 1, folder })
  const servers = new Map<ServerKind, GraphQLChild>()
  try {
    for (const kind of kinds)
      servers.set(kind, await startServer({ databaseUrl: catalogue.databaseUrl, folder, kind }))
    const body = workoutQuery(catalogue.slugs[0]!)
    await assertSame({ body, servers })
    const rounds: Round[] = []
    for (let round = -1; round < (options.rounds ?? (options.short ? 1 : 3)); round += 1)
      for (const kind of kinds) {
        const measured = await measure({
          body,
          kind,
          seconds: options.short ? 3 : 10,
          url: servers.get(kind)!.url,
        })
        log(
          `${round < 0 ? 'warm-up' : `round ${round + 1}`}, ${kind}: ${measured.perSecond.toFixed(0)} a second`,
        )
        if (round >= 0) rounds.push(measured)
      }
    return table(rounds)
  } finally {
    for (const server of servers.values()) await server.stop()
    await catalogue.dispose()
  }
}
export default bench

/** Three servers that answer otherwise would be no comparison. */
const assertSame = async ({
  body,
  servers,
}: {
  body: string
  servers: ReadonlyMap<ServerKind, GraphQLChild>
}): Promise<void> => {
  const headers = { 'content-type': 'application/json' }
  const answers = await Promise.all(
    [...servers.values()].map(async ({ url }): Promise<unknown> =>
      (await fetch(url, { body, headers, method: 'POST' })).json(),
    ),
  )
  for (const answer of answers) assert.deepEqual(answer, answers[0])
  assert.ok((answers[0] as { data?: { workoutBySlug?: { title?: string } } }).data?.workoutBySlug?.title)
}

type MeasureArgs = { body: string; kind: ServerKind; seconds: number; url: string }

const measure = async ({ body, kind, seconds, url }: MeasureArgs): Promise<Round> => {
  let wrong = 0
  const { errors, latency, non2xx, requests, timeouts } = await autocannon({
    body,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { 'content-type': 'application/json' },
    method: 'POST',
    url,
    verifyBody: (text) => {
      const isRight = String(text).startsWith('{"data":{"workoutBySlug":{"title":"')
      if (!isRight) wrong += 1
      return isRight
    },
  })
  return {
    failed: errors + timeouts + non2xx + wrong,
    kind,
    p50: latency.p50,
    p97: latency.p97_5,
    perSecond: requests.average,
  }
}

const table = (rounds: readonly Round[]): string => {
  const of = (kind: ServerKind, figure: keyof Omit<Round, 'kind'>): number =>
    median(rounds.filter((round) => round.kind === kind).map((round) => round[figure]))
  const stock = of('stock', 'perSecond')
  const lines = kinds.map((kind) => {
    const perSecond = of(kind, 'perSecond')
    return `| ${kind} | ${perSecond.toFixed(0)} | ${(perSecond / stock).toFixed(1)} × | ${of(kind, 'p50')} | ${of(kind, 'p97')} | ${of(kind, 'failed')} |`
  })
  return [
    `A published workout by slug, ${CONNECTIONS} connections, client and server on the same cores; medians.`,
    '`stock` is Payload’s Next route, `plugin` ours in its place, both called as Next calls them without what else Next does, in',
    'their favour; `ours` is our server.',
    '',
    '| server | requests a second | to stock | p50 ms | p97.5 ms | failed |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n')
}
