type Closer = { name: string; close: () => Promise<void> }

export type Shutdown = {
  /** Closed in the reverse order: what was opened last leans on what came before. */
  add: (name: string, close: () => Promise<void>) => void
  /** Aborted at the first sign that we are to stop. */
  signal: AbortSignal
  /** Closes everything once, however often it is called, and says what would not close. The caller then exits. */
  close: () => Promise<void>
}

/** npm passes a terminal's Ctrl-C on, so one key press may arrive twice. */
const impatientAfterMs = 1_000

/** Stops what was started, in order, at SIGINT, SIGTERM or SIGHUP; a later second Ctrl-C ends the process at once. */
export const createShutdown = ({ say }: { say: (line: string) => void }): Shutdown => {
  const closers: Closer[] = []
  const controller = new AbortController()
  let closing: Promise<void> | undefined

  const closeAll = async (): Promise<void> => {
    controller.abort(new Error('Repreel is stopping'))
    for (const { close, name } of closers.toReversed())
      await close().catch((error: unknown) => say(`✗ ${name} did not stop: ${String(error)}`))
  }
  const close = (): Promise<void> => (closing ??= closeAll())

  let askedMs: number | undefined
  const onSignal = (): void => {
    if (askedMs === undefined) {
      askedMs = Date.now()
      say('Stopping …')
      void close()
    } else if (Date.now() - askedMs > impatientAfterMs) process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)

  return { add: (name, closer) => closers.push({ name, close: closer }), close, signal: controller.signal }
}
