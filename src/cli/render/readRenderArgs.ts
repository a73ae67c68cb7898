import type { FileWords } from './readFileWords.ts'
import { extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { OperatorError } from '../../server/OperatorError.ts'
import { fileOptions, readFileWords } from './readFileWords.ts'

export type RenderCommandArgs = FileWords & { outputPath: string }

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
  const file = readFileWords({ positionals, values, wrong })
  if (!values.out) throw wrong('--out VIDEO.mp4 is missing')
  if (extname(values.out) !== '.mp4') throw wrong(`--out must end in .mp4, got "${values.out}"`)
  return { ...file, outputPath: resolve(values.out) }
}

const parsed = (args: string[]) => {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...fileOptions, out: { type: 'string' } } })
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error))
  }
}

const wrong = (what: string): OperatorError => new OperatorError(`render: ${what}\n\n${renderUsage}`)
