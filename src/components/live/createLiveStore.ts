import type { LiveChanges, LiveState } from '../../core/live/types.ts'
import type { LiveSnapshot, Source } from './types.ts'
import { applyChanges } from './applyChanges.ts'

export type LiveStore = {
  /** The connection opens for the first, and ends with the last. */
  subscribe: (onChange: () => void) => () => void
  /** As `subscribe`, but opens nothing. */
  look: (onChange: () => void) => () => void
  snapshot: () => LiveSnapshot
  /** Of the tab: a hidden one gives its connection back after a while, because a browser has six for each host. */
  setHidden: (isHidden: boolean) => void
}

type CreateLiveStoreArgs = {
  open: (url: string) => Source
  url: string
  /** @default 30_000 */
  hiddenMs?: number
}

/** A page change unmounts and mounts: the connection outlives it. */
const LINGER_MS = 3000
/** Shorter than it takes to notice. */
const PATIENCE_MS = 5000
const RETRY_MS = { first: 2000, most: 30_000 }
const CLOSED = 2

const nothing: LiveSnapshot = {
  connection: 'idle',
  gaps: 0,
  topics: { clips: new Map(), music: new Map(), recordings: new Map(), renders: new Map() },
}

/** The one stream of a tab, and what it has told. */
export const createLiveStore = ({ hiddenMs = 30_000, open, url }: CreateLiveStoreArgs): LiveStore => {
  const hearers = new Set<() => void>()
  const lookers = new Set<() => void>()
  let snapshot = nothing
  let source: Source | null = null
  let seen = ''
  let isHidden = false
  let retryMs = RETRY_MS.first
  const timers: Partial<Record<'hide' | 'linger' | 'lost' | 'retry', ReturnType<typeof setTimeout>>> = {}

  const change = (next: Partial<LiveSnapshot>): void => {
    snapshot = { ...snapshot, ...next }
    for (const hear of [...hearers, ...lookers]) hear()
  }
  const after = (name: keyof typeof timers, ms: number, work: () => void): void => {
    clearTimeout(timers[name])
    timers[name] = setTimeout(work, ms)
  }
  const forget = (...names: Array<keyof typeof timers>): void => {
    for (const name of names) {
      clearTimeout(timers[name])
      delete timers[name]
    }
  }
  const disconnect = (): void => {
    forget('hide', 'linger', 'retry')
    source?.close()
    source = null
  }
  const onOpen = (): void => {
    forget('lost')
    retryMs = RETRY_MS.first
    if (snapshot.connection !== 'open') change({ connection: 'open' })
  }
  const onError = (made: Source): void => {
    if (source !== made) return
    // From the first failure on: each try that fails is one more.
    if (timers.lost === undefined) after('lost', PATIENCE_MS, () => change({ connection: 'lost' }))
    // A browser tries again by itself, but not after an answer that is no stream.
    if (made.readyState !== CLOSED) return
    after('retry', retryMs, reconnect)
    retryMs = Math.min(RETRY_MS.most, retryMs * 2)
  }
  const connect = (): void => {
    const made = open(seen ? `${url}?since=${seen}` : url)
    source = made
    if (snapshot.connection === 'idle') change({ connection: 'connecting' })
    made.addEventListener('open', onOpen)
    made.addEventListener('error', () => onError(made))
    made.addEventListener('state', (event) => {
      const { changes, isPartial } = read<LiveState>(event)
      change({
        gaps: snapshot.gaps + (isPartial ? 1 : 0),
        topics: applyChanges(snapshot.topics, changes),
      })
    })
    made.addEventListener('change', (event) =>
      change({ topics: applyChanges(snapshot.topics, read<LiveChanges>(event)) }),
    )
  }
  const read = <T>(event: Event): T => {
    const { data, lastEventId } = event as MessageEvent<string>
    seen = lastEventId
    return JSON.parse(data) as T
  }
  const reconnect = (): void => {
    disconnect()
    if (hearers.size > 0 && !isHidden) connect()
  }
  return {
    look: (onChange) => {
      lookers.add(onChange)
      return () => void lookers.delete(onChange)
    },
    setHidden: (hidden) => {
      isHidden = hidden
      if (!hidden && !source) reconnect()
      else if (hidden) after('hide', hiddenMs, disconnect)
      else forget('hide')
    },
    snapshot: () => snapshot,
    subscribe: (hear) => {
      hearers.add(hear)
      forget('linger')
      if (!source && !isHidden) connect()
      return () => {
        hearers.delete(hear)
        if (hearers.size > 0) return
        after('linger', LINGER_MS, () => {
          disconnect()
          forget('lost')
          change({ connection: 'idle' })
        })
      }
    },
  }
}
