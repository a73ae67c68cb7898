import type { WorkoutFile } from '../../core/workout/file/types.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { normaliseLogo } from '../../engine/logo/normaliseLogo.ts'
import { UnusableLogoError } from '../../engine/logo/UnusableLogoError.ts'
import { OperatorError } from '../../server/OperatorError.ts'

type ReadLogoArgs = { clipsFolder: string; file: WorkoutFile }

/** What the file's brand holds of its logo, as `brandTheme` takes it; null: it has none. */
export const readLogo = async ({ clipsFolder, file }: ReadLogoArgs): Promise<string | null> => {
  const name = file.look?.brand?.logo
  if (name === undefined) return null
  const bytes = await readFile(join(clipsFolder, name)).catch(() => {
    throw new OperatorError(`The logo ${name} is not in ${clipsFolder}, or cannot be read.`)
  })
  return normaliseLogo(bytes).catch((error: unknown) => {
    if (!(error instanceof UnusableLogoError)) throw error
    throw new OperatorError(`The logo ${name} cannot be used: ${error.message}`)
  })
}
