import { parseArgs } from 'node:util'
import { storeKinds } from '../../adapters/store/types.ts'
import { OperatorError } from '../OperatorError.ts'

export type StoreCommandArgs = { verify: false } | { verify: true; heal: boolean; from: string | null }

const USAGE = 'npx repreel store [verify [--heal] [--from KIND/KEY]]'

/** Throws OperatorError with what is wrong with the words. */
export const readStoreArgs = (args: string[]): StoreCommandArgs => {
  const { positionals, values } = parsed(args)
  const [word, ...more] = positionals
  if (more.length > 0 || (word !== undefined && word !== 'verify'))
    throw new OperatorError(`There is no "store ${positionals.join(' ')}". Usage: ${USAGE}`)
  const { from, heal = false } = values
  if (word === undefined && (heal || from !== undefined))
    throw new OperatorError(`--heal and --from belong to "store verify". Usage: ${USAGE}`)
  if (from !== undefined && !new RegExp(`^(${storeKinds.join('|')})(/[0-9a-f]{0,64})?$`).test(from))
    throw new OperatorError(
      `--from must be a kind (${storeKinds.join(', ')}) and the beginning of a key, e.g. segments/7f, got "${from}"`,
    )
  return word === undefined ? { verify: false } : { from: from ?? null, heal, verify: true }
}

const parsed = (args: string[]) => {
  try {
    return parseArgs({
      allowPositionals: true,
      args,
      options: { from: { type: 'string' }, heal: { type: 'boolean' } },
    })
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`)
  }
}
