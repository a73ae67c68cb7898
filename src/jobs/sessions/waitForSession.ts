import type { SessionState } from '../../adapters/payload/sessions/types.ts'
import type { SessionWatch } from './createSessionWatch.ts'
import type { OpenedSession } from './types.ts'
import { GenerateError } from './GenerateError.ts'

export type Deadline = {
  /** Fires when the client has gone. */
  gone: AbortSignal
  /** By `performance.now()`. */
  endsMs: number
  /** From the beginning to the end. */
  seconds: number
}

type WaitForSessionArgs<T> = {
  deadline: Deadline
  /** Answers what is waited for, or null to go on. A session that failed never gets here. */
  decide: (state: SessionState, stored: ReadonlySet<string>) => T | null
  /** Pieces to ask about. @default none */
  keys?: readonly string[]
  session: Pick<OpenedSession, 'id'>
  watch: SessionWatch
}

/** Throws GenerateError where the session fails, is stopped, or takes too long; then with what was done. */
export const waitForSession = async <T>({
  deadline,
  decide,
  keys = [],
  session,
  watch,
}: WaitForSessionArgs<T>): Promise<T> => {
  let last: SessionState | null = null
  try {
    return await watch.wait({
      decide: ({ state, stored }) => {
        last = state
        return decide(assertGoing(state), stored)
      },
      keys,
      renderId: session.id,
      signal: AbortSignal.any([deadline.gone, AbortSignal.timeout(leftMs(deadline))]),
    })
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    throw isLate ? late(last, deadline.seconds) : error
  }
}

/** Whoever reads slowly still gets what was made in time. */
const leftMs = ({ endsMs }: Deadline): number => Math.max(1000, Math.round(endsMs - performance.now()))

const assertGoing = (state: SessionState | null): SessionState => {
  if (state?.status === 'failed')
    throw new GenerateError({
      code: state.error?.code === 'clip-missing' ? 'generate-clip-missing' : 'generate-failed',
      details: { reason: state.error?.code ?? null },
      message: state.error?.message ?? 'No reason was given.',
    })
  if (!state || ['cancelled', 'superseded', 'expired'].includes(state.status))
    throw new GenerateError({
      code: 'generate-stopped',
      message: 'Somebody has stopped this training: ask for it again.',
      retryAfterSeconds: 1,
    })
  return state
}

const late = (state: SessionState | null, seconds: number): GenerateError => {
  const { done = 0, percent = 0, status = 'queued', total = 0 } = state ?? {}
  return new GenerateError({
    code: 'generate-timeout',
    details: { done, limitSeconds: seconds, percent, status, total },
    message: `After ${seconds} s ${done} of ${total} pieces (${percent} %) are made: ask again and it goes on from there, or ask for less.`,
    retryAfterSeconds: 10,
  })
}
