import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { CHANGES_CHANNEL, LIVE_CHANNEL } from './channel.ts'

/** What was told, or null: something may have changed while nobody was listening. */
export type ChangeNotice = { channel: string; says: string } | null

type ListenForChangesArgs = {
  /** Past a transaction pooler: behind one, LISTEN is accepted and stays silent. */
  connectionString: string
  onChange: (notice: ChangeNotice) => void
  /** Told once whenever it begins or ceases to hear. */
  onState: (hears: boolean) => void
  /** How often the connection is tried by a notification of our own. @default 20_000 */
  tryEveryMs?: number
}

export type ChangeListener = {
  /** Whether a notification of our own has come through on this connection. */
  hears: () => boolean
  stop: () => Promise<void>
}

const RECONNECT_MS = 1000

/**
 * Only a notification that arrives proves that LISTEN works, so one is sent to ourselves from time to time; where it
 * does not come back, the connection is made anew. Keeps no process from ending.
 */
export const listenForChanges = ({
  connectionString,
  onChange,
  onState,
  tryEveryMs = 20_000,
}: ListenForChangesArgs): ChangeListener => {
  const own = `repreel_${randomBytes(6).toString('hex')}`
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let hears = false
  let stopped = false
  let answered = true

  const say = (now: boolean): void => {
    if (hears === now) return
    hears = now
    onState(now)
  }
  const later = (ms: number, work: () => Promise<void>): void => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void work(), ms).unref()
  }
  const restart = (broken: pg.Client): void => {
    if (client !== broken) return
    client = null
    say(false)
    void broken.end().catch(() => undefined)
    later(RECONNECT_MS, connect)
  }
  const probe = async (): Promise<void> => {
    const asked = client
    if (!asked) return
    if (!answered) return restart(asked)
    answered = false
    later(tryEveryMs, probe)
    await asked.query(`NOTIFY ${own}`).catch(() => restart(asked))
  }
  const connect = async (): Promise<void> => {
    const made = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000, keepAlive: true })
    client = made
    made.on('error', () => restart(made))
    made.on('end', () => restart(made))
    made.on('notification', ({ channel, payload: says = '' }) => {
      if (channel !== own) return onChange({ channel, says })
      answered = true
      if (hears) return
      // What changed while nobody listened was not heard.
      onChange(null)
      say(true)
    })
    try {
      await made.connect()
      unref(made)
      await made.query(`LISTEN ${CHANGES_CHANNEL}; LISTEN ${LIVE_CHANNEL}; LISTEN ${own}`)
      answered = true
      await probe()
    } catch {
      restart(made)
    }
  }
  void connect()
  return {
    hears: () => hears,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      const last = client
      client = null
      await last?.end().catch(() => undefined)
    },
  }
}

/** pg's types leave its connection out. */
const unref = (client: pg.Client): void =>
  (client as unknown as { connection: { stream: { unref: () => void } } }).connection.stream.unref()
