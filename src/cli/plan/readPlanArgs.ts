import type { RenderCommandArgs } from '../render/readRenderArgs.ts'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { OperatorError } from '../../server/OperatorError.ts'
import { outputOptions, readOutput } from '../render/readOutput.ts'

export type PlanCommandArgs = { json: boolean } & (
  | { of: 'file'; file: Omit<RenderCommandArgs, 'outputPath'> }
  | { of: 'workout'; workoutId: string; draft: boolean }
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
  const { positionals, values } = parsed(args)
  const { json, workout } = values
  if (workout !== undefined) {
    if (positionals.length > 0) throw wrong('give a workout file or --workout ID, not both')
    return { of: 'workout', draft: values.draft, json, workoutId: workout }
  }
  const [workoutPath, ...more] = positionals
  if (workoutPath === undefined || more.length > 0)
    throw wrong(`one workout file is planned at a time, or --workout ID; got ${positionals.length} files`)
  if (values.draft) throw wrong('--draft goes with --workout ID')
  if (!values.clips) throw wrong('--clips DIR is missing')
  return {
    of: 'file',
    json,
    file: {
      workoutPath: resolve(workoutPath),
      clipsFolder: resolve(values.clips),
      locale: values.locale,
      output: readOutput(values),
      fonts: values.font ?? [],
      storeFolder: values.store === undefined ? null : resolve(values.store),
    },
  }
}

const parsed = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        clips: { type: 'string' },
        draft: { type: 'boolean', default: false },
        font: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
        locale: { type: 'string', default: 'en' },
        ...outputOptions,
        store: { type: 'string' },
        workout: { type: 'string' },
      },
    })
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error))
  }
}

const wrong = (what: string): OperatorError => new OperatorError(`plan: ${what}\n\n${planUsage}`)
