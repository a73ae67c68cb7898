/** What the operator can mend: printed as it is, without a stack, and the process ends with exit code 1. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}
