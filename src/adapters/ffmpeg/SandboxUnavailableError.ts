/** The operator asked for a sandbox that this machine does not give: nothing may run until that is mended. */
export class SandboxUnavailableError extends Error {
  override readonly name = 'SandboxUnavailableError'
}
