import type { BenchOptions } from '../types.ts'
import { parseArgs } from 'node:util'

export type BenchCommand = { names: string[]; options: BenchOptions }

/** Reads the words after `npm run bench --`. Throws with what is wrong with them. */
export const readBenchArgs = (args: string[]): BenchCommand => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      again: { type: 'boolean', default: false },
      forms: { type: 'string' },
      kept: { type: 'boolean', default: false },
      minutes: { type: 'string' },
      rounds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      sets: { type: 'string' },
      short: { type: 'boolean', default: false },
    },
  })
  const { again, kept, short } = values
  if (again && kept) throw new RangeError('--again measures and --kept does not: take one of them')
  const rounds = values.rounds ?? (short ? '1' : null)
  return {
    names: positionals,
    options: {
      again,
      kept,
      short,
      forms: oneOf('--forms', ['burned', 'clean', 'music'])(values.forms ?? 'burned,clean,music'),
      minutes: (values.minutes ?? (short ? '1' : '3,10,30')).split(',').map(wholeNumber('--minutes')),
      rounds: rounds === null ? null : wholeNumber('--rounds')(rounds),
      seed: wholeNumber('--seed')(values.seed),
      sets: oneOf('--sets', ['easy', 'hard'])(values.sets ?? (short ? 'easy' : 'easy,hard')),
    },
  }
}

const wholeNumber =
  (option: string) =>
  (word: string): number => {
    if (!/^[1-9]\d*$/.test(word)) throw new RangeError(`${option} takes whole numbers from 1, got "${word}"`)
    return Number(word)
  }

const oneOf =
  <Word extends string>(option: string, words: readonly Word[]) =>
  (list: string): Word[] =>
    list.split(',').map((word) => {
      const known = words.find((one) => one === word)
      if (!known) throw new RangeError(`${option} takes ${words.join(', ')}; got "${word}"`)
      return known
    })
