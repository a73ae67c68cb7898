import type { OutputSpec } from '../../core/segments/types.ts'
import type { OperatorError } from '../../server/OperatorError.ts'
import { resolve } from 'node:path'
import { outputOptions, readOutput } from './readOutput.ts'

/** A workout file, and how it is to be made into a video. */
export type FileWords = {
  workoutPath: string
  clipsFolder: string
  /** BCP 47. */
  locale: string
  output: Omit<OutputSpec, 'locale'>
  /** Where segments are kept between runs; null: in the data folder. */
  storeFolder: string | null
  /** Package names and paths; none: those of REPREEL_FONTS. */
  fonts: readonly string[]
}

/** For `parseArgs`. */
export const fileOptions = {
  clips: { type: 'string' },
  font: { type: 'string', multiple: true },
  locale: { type: 'string', default: 'en' },
  ...outputOptions,
  store: { type: 'string' },
} as const

type ReadFileWordsArgs = {
  positionals: readonly string[]
  values: Record<keyof typeof outputOptions | 'locale', string> & {
    clips?: string | undefined
    font?: string[] | undefined
    store?: string | undefined
  }
  /** The error that says so, with the command's usage. */
  wrong: (what: string) => OperatorError
}

/** What every command that reads a workout file is told about it. Throws what is wrong. */
export const readFileWords = ({ positionals, values, wrong }: ReadFileWordsArgs): FileWords => {
  const [workoutPath, ...more] = positionals
  if (workoutPath === undefined || more.length > 0)
    throw wrong(`one workout file is read at a time, got ${positionals.length}`)
  if (!values.clips) throw wrong('--clips DIR is missing')
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(values.locale))
    throw wrong(`--locale must be a language code such as en or pt-BR, got "${values.locale}"`)
  return {
    workoutPath: resolve(workoutPath),
    clipsFolder: resolve(values.clips),
    locale: values.locale,
    output: readOutput({ words: values, wrong }),
    fonts: values.font ?? [],
    storeFolder: values.store === undefined ? null : resolve(values.store),
  }
}
