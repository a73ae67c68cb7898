import type { Payload } from 'payload'
import type { DocumentId } from '../../adapters/payload/renders/types.ts'
import type { SessionState } from '../../adapters/payload/sessions/types.ts'
import { setTimeout as delay } from 'node:timers/promises'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { readSessionStates } from '../../adapters/payload/sessions/readSessionStates.ts'
import { readStored } from '../../adapters/queue/ledger/readStored.ts'
import { slugs } from '../../collections/slugs.ts'

/** What a waiter learns: how the session stands (null: it is gone), and which of the pieces it asked about are stored. */
export type Seen = { state: SessionState | null; stored: ReadonlySet<string> }

export type WaitArgs<T> = {
  renderId: DocumentId
  /** Pieces to ask about. @default none */
  keys?: readonly string[]
  /** Answers what was waited for, or null to go on; may throw. */
  decide: (seen: Seen) => T | null
  signal: AbortSignal
}

export type SessionWatch = { wait: <T>(args: WaitArgs<T>) => Promise<T> }

type Waiter = {
  renderId: DocumentId
  keys: readonly string[]
  look: (seen: Seen) => void
  fail: (error: unknown) => void
}

/** Between two looks. */
const LOOK_MS = 40

/**
 * Waits for sessions without a connection or a query for each: all waiters of the process look together. It looks only
 * while somebody waits.
 */
export const createSessionWatch = (payload: Payload): SessionWatch => {
  const waiters = new Set<Waiter>()
  let isLooking = false
  const lookWhileWaited = async (): Promise<void> => {
    if (isLooking) return
    isLooking = true
    while (waiters.size > 0) {
      const now = [...waiters]
      await look({ payload, waiters: now }).catch((error: unknown) => now.forEach(({ fail }) => fail(error)))
      await delay(LOOK_MS)
    }
    isLooking = false
  }
  return {
    wait: ({ decide, keys = [], renderId, signal }) =>
      new Promise((resolve, reject) => {
        const stop = (): void => end(() => reject(asError(signal.reason)))
        const end = (settle: () => void): void => {
          waiters.delete(waiter)
          signal.removeEventListener('abort', stop)
          settle()
        }
        const fail = (error: unknown): void => end(() => reject(asError(error)))
        const waiter: Waiter = {
          fail,
          keys,
          look: (seen) => {
            try {
              const decided = decide(seen)
              if (decided !== null) end(() => resolve(decided))
            } catch (error) {
              fail(error)
            }
          },
          renderId,
        }
        if (signal.aborted) return stop()
        signal.addEventListener('abort', stop)
        waiters.add(waiter)
        void lookWhileWaited()
      }),
  }
}

const look = async ({
  payload,
  waiters,
}: {
  payload: Payload
  waiters: readonly Waiter[]
}): Promise<void> => {
  const db = dbOf(payload)
  const rows = rowsOf({ collection: slugs.renders, db, payload })
  const ids = [...new Set(waiters.map(({ renderId }) => renderId))]
  const keys = [...new Set(waiters.flatMap((waiter) => waiter.keys))]
  // First the states: what a session that is ready needed is stored.
  const states = await readSessionStates({ ids, rows })
  const stored = keys.length > 0 ? await readStored({ db, keys }) : new Set<string>()
  waiters.forEach((waiter) => waiter.look({ state: states.get(waiter.renderId) ?? null, stored }))
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))
