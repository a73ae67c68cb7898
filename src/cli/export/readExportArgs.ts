import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { OperatorError } from '../../server/OperatorError.ts'

export type ExportArgs = {
  /** A workout's id or slug. */
  workout: string
  /** As media URLs name it, e.g. `en-16x9-burned-720`; null: the default output. */
  output: string | null
  /** A folder, or a file that does not exist yet. */
  to: string
}

export const exportUsage = `Usage: npx repreel export WORKOUT --to PATH [--output NAME]

Writes the version that a workout shows now as one MP4, with its chapters, title and credits in it.

  WORKOUT         the workout's id or slug
  --to PATH       a folder, in which the file gets its own name, or the file to write; nothing is overwritten
  --output NAME   which of its videos, e.g. en-16x9-burned-720 (default: the first)`

/** Reads the command's words. Throws OperatorError with what is wrong with them. */
export const readExportArgs = (args: string[]): ExportArgs => {
  const { positionals, values } = parsed(args)
  const [workout, ...more] = positionals
  if (workout === undefined || more.length > 0)
    throw wrong(`one workout is exported at a time, got ${positionals.length}`)
  if (!values.to) throw wrong('--to PATH is missing')
  return { workout, output: values.output ?? null, to: resolve(values.to) }
}

const parsed = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { output: { type: 'string' }, to: { type: 'string' } },
    })
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error))
  }
}

const wrong = (what: string): OperatorError => new OperatorError(`export: ${what}\n\n${exportUsage}`)
