/** A receiver's fault or the network's, not ours: it is tried again, and the log says it in one line. */
export class UndeliveredError extends Error {
  override readonly name = 'UndeliveredError'
}
