import { OperatorError } from './OperatorError.ts'

/** `--dev`, and nothing else. */
export const readStartArgs = (args: readonly string[]): { dev: boolean } => {
  const unknown = args.find((arg) => arg !== '--dev')
  if (unknown !== undefined)
    throw new OperatorError(`"${unknown}" is no option of start; there is only --dev.`)
  return { dev: args.includes('--dev') }
}
