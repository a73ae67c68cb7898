import type { Bench } from './types.ts'
import { join } from 'node:path'
import { createJournal, NotMeasuredError } from './measure/journal.ts'
import { clipsTable } from './renders/clipsTable.ts'
import { compareCase } from './renders/compareCase.ts'
import { renderCases } from './renders/renderCases.ts'
import { rendersTable, titleOf } from './renders/rendersTable.ts'

/** Our engine against one FFmpeg that does everything anew, on the same plans; every output verified. */
const bench: Bench = async (args) => {
  const { cacheFolder, log, options } = args
  const journal = createJournal({ ...options, folder: join(cacheFolder, 'measured'), log })
  const parts = [await clipsTable(args)]
  for (const renderCase of renderCases(options))
    parts.push(
      await compareCase({ ...args, journal, renderCase }).then(rendersTable, (error: unknown) => {
        if (!(error instanceof NotMeasuredError)) throw error
        return `### ${titleOf(renderCase.programme)}\n\nNot measured yet.`
      }),
    )
  return parts.join('\n\n')
}
export default bench
