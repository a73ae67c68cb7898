import type { LiveChanges, LiveState } from '../../core/live/types.ts'
import type { ChangeNotice } from '../../adapters/changes/listenForChanges.ts'
import type { HeardChanges } from '../../worker/changesOf.ts'
import type { Dated, TopicReader } from './types.ts'
import { LIVE_CHANNEL } from '../../adapters/changes/channel.ts'
import { eventText } from './eventText.ts'
import { MOST_ROWS } from './mostRows.ts'
import { createAudience, type Audience } from './createAudience.ts'

/** Several workers write their progress each second: what is told within this is read at once. */
const GATHER_MS = 250
/** Where notices are not heard, as behind a transaction pooler. */
const ASK_MS = 2000
/** A transaction commits later than its rows say. */
const OVERLAP_MS = 60_000
/** Who was away for longer reads again what is shown. */
const REMEMBERED_MS = 60 * 60_000

export type LiveHub = {
  /** null: as many are there as can be served. */
  open: (args: {
    isFor: string
    sinceMs: number | null
    signal: AbortSignal
  }) => Promise<ReadableStream | null>
  /** How many pages watch. */
  count: () => number
  close: () => Promise<void>
}

type CreateLiveHubArgs = {
  hear: (onChange: (notice: ChangeNotice) => void) => HeardChanges
  /** Milliseconds of the database's clock. */
  now: () => Promise<number>
  onError: (error: unknown) => void
  readers: readonly TopicReader[]
}

/** What changes is read once, and told to all who watch. Without anybody it asks nothing. */
export const createLiveHub = ({ hear, now, onError, readers }: CreateLiveHubArgs): LiveHub => {
  const told = new Map<string, string>()
  const waiting = new Map<TopicReader, Set<string>>()
  let lastMs = 0
  let heard: HeardChanges | null = null
  let timer: NodeJS.Timeout | undefined
  let asker: NodeJS.Timeout | undefined

  const tell = (found: ReadonlyArray<Found>): void => {
    const changes: LiveChanges = {}
    for (const { gone, reader, rows } of found) {
      const fresh = rows.filter(({ row }) => isNews({ row, told, topic: reader.topic }))
      lastMs = Math.max(lastMs, ...rows.map(({ atMs }) => atMs))
      if (fresh.length + gone.length > 0)
        Object.assign(changes, { [reader.topic]: { gone, rows: fresh.map(({ row }) => row) } })
    }
    if (Object.keys(changes).length > 0)
      audience.tell(eventText({ data: changes, event: 'change', id: lastMs }))
  }
  const flush = async (): Promise<void> => {
    timer = undefined
    const asked = [...waiting].map(([reader, ids]) => ({ ids: [...ids].slice(0, MOST_ROWS), reader }))
    waiting.clear()
    if (audience.count() === 0) return
    tell(await Promise.all(asked.map(readThese)))
  }
  const onChange = (notice: ChangeNotice): void => {
    if (audience.count() === 0) return
    if (notice === null) return void catchUp()
    if (notice.channel !== LIVE_CHANNEL) return
    const [table, id] = notice.says.split(':')
    const reader = readers.find((each) => each.table === table)
    if (!reader || id === undefined) return
    waiting.set(reader, (waiting.get(reader) ?? new Set()).add(id))
    timer ??= setTimeout(() => void flush().catch(onError), GATHER_MS)
  }
  const since = (sinceMs: number): Promise<Found[]> =>
    Promise.all(readers.map(async (reader) => ({ gone: [], reader, rows: await reader.read({ sinceMs }) })))
  const catchUp = async (): Promise<void> => {
    if (audience.count() > 0 && lastMs > 0) await since(lastMs - OVERLAP_MS).then(tell, onError)
  }
  const begin = (): void => {
    heard ??= hear(onChange)
    asker ??= setInterval(() => {
      if (!heard?.hears()) void catchUp()
    }, ASK_MS).unref()
  }
  const end = async (): Promise<void> => {
    clearTimeout(timer)
    clearInterval(asker)
    timer = asker = undefined
    const last = heard
    heard = null
    told.clear()
    await last?.stop()
  }
  const audience: Audience = createAudience({ onEmpty: () => void end().catch(onError) })

  const stateOf = shared(async (sinceMs: number | null): Promise<string> => {
    const nowMs = await now()
    const isForgotten = sinceMs !== null && nowMs - sinceMs > REMEMBERED_MS
    const found = await since((isForgotten ? nowMs : (sinceMs ?? nowMs)) - OVERLAP_MS)
    const state: LiveState = {
      changes: Object.fromEntries(
        found.map(({ reader, rows }) => [reader.topic, { gone: [], rows: rows.map(({ row }) => row) }]),
      ),
      isPartial: isForgotten || found.some(({ rows }) => rows.length >= MOST_ROWS),
    }
    lastMs = Math.max(lastMs, nowMs)
    return eventText({ data: state, event: 'state', id: nowMs })
  })
  return {
    close: async () => {
      audience.close()
      await end()
    },
    count: () => audience.count(),
    open: async ({ isFor, signal, sinceMs }) => {
      const place = audience.take({ isFor, signal })
      if (!place) return null
      // From here on changes are gathered, so that none falls between the state and the first one told.
      begin()
      try {
        place.begin(await stateOf(sinceMs))
      } catch (error) {
        place.leave()
        throw error
      }
      return place.stream
    },
  }
}

type Found = {
  gone: readonly string[]
  reader: TopicReader
  rows: ReadonlyArray<Dated<{ id: number | string }>>
}

const readThese = async ({
  ids,
  reader,
}: {
  ids: readonly string[]
  reader: TopicReader
}): Promise<Found> => {
  const rows = await reader.read({ ids })
  const there = new Set(rows.map(({ row }) => String(row.id)))
  return { gone: ids.filter((id) => !there.has(id)), reader, rows }
}

type IsNewsArgs = { row: { id: number | string }; told: Map<string, string>; topic: string }

/** A question by time finds what was told already. */
const isNews = ({ row, told, topic }: IsNewsArgs): boolean => {
  const [key, text] = [`${topic}:${row.id}`, JSON.stringify(row)]
  if (told.get(key) === text) return false
  if (told.size >= 4 * MOST_ROWS) told.clear()
  told.set(key, text)
  return true
}

/** When a server comes back, all pages ask in the same moment. */
const shared = <Key, Answer>(ask: (key: Key) => Promise<Answer>): ((key: Key) => Promise<Answer>) => {
  const asked = new Map<Key, Promise<Answer>>()
  return (key) => {
    const known = asked.get(key)
    if (known) return known
    const answer = ask(key).finally(() => asked.delete(key))
    asked.set(key, answer)
    return answer
  }
}
