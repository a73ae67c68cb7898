import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

type WithScratchArgs = { scratchDir: string; purpose: string }

/** A folder of its own for one attempt, gone afterwards however it ends. A sweep removes what a kill leaves behind. */
export const withScratch = async <T>(
  { purpose, scratchDir }: WithScratchArgs,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  await mkdir(scratchDir, { recursive: true })
  const folder = await mkdtemp(join(scratchDir, `${purpose}-`))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}
