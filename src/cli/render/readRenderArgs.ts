import type { OutputSpec } from '../../core/segments/types.ts'
import { extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { OperatorError } from '../../server/OperatorError.ts'
import { outputOptions, readOutput } from './readOutput.ts'

export type RenderCommandArgs = {
  workoutPath: string
  clipsFolder: string
  outputPath: string
  /** BCP 47. */
  locale: string
  output: Omit<OutputSpec, 'locale'>
  /** Where segments are kept between runs; null: in the data folder. */
  storeFolder: string | null
  /** Package names and paths; none: those of REPREEL_FONTS. */
  fonts: readonly string[]
}

export const renderUsage = `Usage: npx repreel render WORKOUT.yaml --clips DIR --out VIDEO.mp4 [--locale en] [--aspect 16:9]
       [--look burned] [--height 720] [--quality standard] [--store DIR] [--font FONT]…

Renders a workout file to a video, without CMS and database. docs/workout-file.md describes the file.

  --clips DIR     the folder of the clips that the file names
  --out FILE      the MP4 to write; one that exists is replaced when the new one is whole
  --locale CODE   which of the file's texts to show (default: en)
  --aspect RATIO  16:9, 9:16 or 1:1 (default: 16:9)
  --look LOOK     burned: with timer and names; clean: the clips alone (default: burned)
  --height PIXELS of the shorter side: 1080, 720 or 480 (default: 720)
  --quality NAME  standard, high, or preview, which is made for speed (default: standard)
  --store DIR     keeps encoded pieces, so that a second render encodes only what changed (default: .data/render)
  --font FONT     a font for another script: a path or an installed package, once for each (default: REPREEL_FONTS)`

/** Reads the command's words. Throws OperatorError with what is wrong with them. */
export const readRenderArgs = (args: string[]): RenderCommandArgs => {
  const { positionals, values } = parsed(args)
  const [workoutPath, ...more] = positionals
  if (workoutPath === undefined || more.length > 0)
    throw wrong(`one workout file is rendered at a time, got ${positionals.length}`)
  if (!values.clips) throw wrong('--clips DIR is missing')
  if (!values.out) throw wrong('--out VIDEO.mp4 is missing')
  if (extname(values.out) !== '.mp4') throw wrong(`--out must end in .mp4, got "${values.out}"`)
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(values.locale))
    throw wrong(`--locale must be a language code such as en or pt-BR, got "${values.locale}"`)
  return {
    workoutPath: resolve(workoutPath),
    clipsFolder: resolve(values.clips),
    outputPath: resolve(values.out),
    locale: values.locale,
    output: outputOf(values),
    fonts: values.font ?? [],
    storeFolder: values.store === undefined ? null : resolve(values.store),
  }
}

const outputOf = (values: Parameters<typeof readOutput>[0]): RenderCommandArgs['output'] => {
  try {
    return readOutput(values)
  } catch (error) {
    throw error instanceof OperatorError ? wrong(error.message) : error
  }
}

const parsed = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        clips: { type: 'string' },
        font: { type: 'string', multiple: true },
        locale: { type: 'string', default: 'en' },
        ...outputOptions,
        out: { type: 'string' },
        store: { type: 'string' },
      },
    })
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error))
  }
}

const wrong = (what: string): OperatorError => new OperatorError(`render: ${what}\n\n${renderUsage}`)
