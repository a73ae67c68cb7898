import type { Client } from './createClient.ts'
import { setTimeout } from 'node:timers/promises'
import { createClient } from './createClient.ts'

export type OpenLoad = {
  /** From when each was due to its answer, ascending. */
  latenciesMs: number[]
  /** Connections that broke, answers other than 200 and answers without what was asked for. */
  failed: Readonly<Record<string, number>>
}

type LoadArgs = {
  url: URL
  clients: number
  perSecond: number
  seconds: number
  bodies: readonly string[]
  isRight: (text: string) => boolean
}

/** As many as a listening socket holds that nobody has accepted. */
const AT_ONCE = 100

/** Asks at fixed times, whether earlier answers have come or not; the clients take turns. */
export const openLoad = async (args: LoadArgs): Promise<OpenLoad> => {
  const { bodies, isRight, perSecond, seconds, url } = args
  const clients: Client[] = []
  while (clients.length < args.clients) {
    const missing = Math.min(AT_ONCE, args.clients - clients.length)
    clients.push(...(await Promise.all(Array.from({ length: missing }, () => createClient(url)))))
  }
  const latenciesMs: number[] = []
  const failed: Record<string, number> = {}
  const fail = (why: string): void => {
    failed[why] = (failed[why] ?? 0) + 1
  }
  const busy = clients.map(() => Promise.resolve())
  const ask = async (number: number, dueMs: number): Promise<void> => {
    try {
      const { status, text } = await clients[number % clients.length]!.ask(bodies[number % bodies.length]!)
      latenciesMs.push(performance.now() - dueMs)
      if (status !== 200) fail(`status ${status}`)
      else if (!isRight(text)) fail('another answer')
    } catch (error) {
      fail((error as Error).message)
    }
  }
  const startMs = performance.now()
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const dueMs = startMs + (number * 1000) / perSecond
    while (performance.now() < dueMs) await setTimeout(1)
    // Who still waits for an answer asks after it: that wait counts.
    const turn = number % clients.length
    busy[turn] = busy[turn]!.then(() => ask(number, dueMs))
  }
  await Promise.all(busy)
  for (const client of clients) client.close()
  return { failed, latenciesMs: latenciesMs.toSorted((a, b) => a - b) }
}
