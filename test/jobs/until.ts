import { setTimeout as delay } from 'node:timers/promises'

/** Asks until there is an answer: waits for a state, not for a time. */
export const until = async <T>(
  ask: () => Promise<T | null | undefined | false>,
  timeoutMs = 90_000,
  everyMs = 50,
): Promise<T> => {
  const end = Date.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`nothing came of it in ${timeoutMs / 1000} s: ${ask.toString()}`)
    await delay(everyMs)
  }
}
