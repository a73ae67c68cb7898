/** The plugin cannot work in this host: the process must not start. The message says what to change. */
export class RepreelConfigError extends Error {
  override readonly name = 'RepreelConfigError'
}
