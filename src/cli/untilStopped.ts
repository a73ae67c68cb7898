import { OperatorError } from '../server/OperatorError.ts'

type UntilStoppedArgs<T> = {
  /** Said to whoever stops it: what is kept of it. */
  kept: string
  work: (signal: AbortSignal) => Promise<T>
}

/** Work that Ctrl-C and SIGTERM stop in order; a second one ends the process at once. */
export const untilStopped = async <T>({ kept, work }: UntilStoppedArgs<T>): Promise<T> => {
  const stop = new AbortController()
  const onSignal = () => stop.abort(new OperatorError(`Stopped; ${kept}`))
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  try {
    return await work(stop.signal)
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}
