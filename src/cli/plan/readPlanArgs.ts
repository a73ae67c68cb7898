import type { FileWords } from '../render/readFileWords.ts'
import { parseArgs } from 'node:util'
import { OperatorError } from '../../server/OperatorError.ts'
import { fileOptions, readFileWords } from '../render/readFileWords.ts'

export type PlanCommandArgs = { json: boolean } & (
  { of: 'file'; file: FileWords } | { of: 'workout'; workoutId: string; draft: boolean }
)

export const planUsage = `Usage: npx repreel plan WORKOUT.yaml --clips DIR [--json] [the options of render]
       npx repreel plan --workout ID [--draft] [--json]

Says what a render would encode, and why, without rendering. docs/plan-a-render.md explains the reasons.

  --clips DIR     the folder of the clips that the file names; those not seen before are normalised
  --workout ID    a workout of the CMS, as published
  --draft         with --workout: as saved last
  --json          everything, for programs
  --locale, --aspect, --look, --height, --quality, --store, --font: as for render`

/** Reads the command's words. Throws OperatorError with what is wrong with them. */
export const readPlanArgs = (args: string[]): PlanCommandArgs => {
  const { positionals, tokens, values } = parsed(args)
  const { draft, json, workout } = values
  if (workout === undefined) {
    if (draft) throw wrong('--draft goes with --workout ID')
    return { of: 'file', json, file: readFileWords({ positionals, values, wrong }) }
  }
  if (positionals.length > 0) throw wrong('give a workout file or --workout ID, not both')
  const ofFile = tokens.find((token) => token.kind === 'option' && token.name in fileOptions)
  // A workout of the CMS says itself which videos it has.
  if (ofFile?.kind === 'option')
    throw wrong(`--${ofFile.name} goes with a workout file, not with --workout ID`)
  return { of: 'workout', draft, json, workoutId: workout }
}

const parsed = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...fileOptions,
        draft: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        workout: { type: 'string' },
      },
      tokens: true,
    })
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error))
  }
}

const wrong = (what: string): OperatorError => new OperatorError(`plan: ${what}\n\n${planUsage}`)
