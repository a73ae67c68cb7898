import { setTimeout } from 'node:timers/promises'

/** Rejects where it takes longer: a check that hangs is a finding too. */
export const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
  const ended = new AbortController()
  const late = setTimeout(ms, undefined, { ref: false, signal: ended.signal }).then(() => {
    throw new Error(`no answer within ${ms / 1000} s`)
  })
  // Whichever is too late must not end the process.
  work.catch(() => undefined)
  late.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    ended.abort()
  }
}
