import { parseArgs } from 'node:util'

export type ProofOptions = {
  /** None: all of them. */
  names: string[]
  seed: number
  short: boolean
  /** Run those too whose result is of this commit already. */
  again: boolean
}

/** `npm run proof [name …] [-- --seed N --short --again]` */
export const readProofArgs = (args: string[]): ProofOptions => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      again: { type: 'boolean' },
      seed: { type: 'string', default: '1' },
      short: { type: 'boolean' },
    },
  })
  const seed = Number(values.seed)
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new Error(`--seed must be a whole number from 0 on, got "${values.seed}"`)
  return { again: values.again ?? false, names: positionals, seed, short: values.short ?? false }
}
