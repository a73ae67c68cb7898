import type { BenchOptions, ClipSet } from '../types.ts'
import { parseArgs } from 'node:util'

export type BenchCommand = { names: string[]; options: BenchOptions }

/** Reads the words after `npm run bench --`. Throws with what is wrong with them. */
export const readBenchArgs = (args: string[]): BenchCommand => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      again: { type: 'boolean', default: false },
      minutes: { type: 'string' },
      rounds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      sets: { type: 'string' },
      short: { type: 'boolean', default: false },
    },
  })
  const { again, short } = values
  return {
    names: positionals,
    options: {
      again,
      short,
      minutes: (values.minutes ?? (short ? '3' : '3,10,30')).split(',').map(wholeNumber('--minutes')),
      rounds: wholeNumber('--rounds')(values.rounds ?? (short ? '1' : '3')),
      seed: wholeNumber('--seed')(values.seed),
      sets: (values.sets ?? (short ? 'easy' : 'easy,hard')).split(',').map(clipSet),
    },
  }
}

const wholeNumber =
  (option: string) =>
  (word: string): number => {
    if (!/^\d+$/.test(word)) throw new RangeError(`${option} takes whole numbers, got "${word}"`)
    return Number(word)
  }

const clipSet = (word: string): ClipSet => {
  if (word !== 'easy' && word !== 'hard') throw new RangeError(`--sets takes easy and hard, got "${word}"`)
  return word
}
