import type { Bench } from './types.ts'
import { join } from 'node:path'
import { createJournal } from './measure/journal.ts'
import { compareProgramme } from './renders/compareProgramme.ts'
import { rendersTable } from './renders/rendersTable.ts'

/** Our engine against one FFmpeg that does everything anew, on the same plans; every output verified. */
const bench: Bench = async ({ cacheFolder, folder, log, options }) => {
  const journal = createJournal({ again: options.again, folder: join(cacheFolder, 'measured'), log })
  const parts: string[] = []
  for (const set of options.sets)
    for (const minutes of options.minutes) {
      const compared = await compareProgramme({
        cacheFolder,
        folder: join(folder, `${set}-${minutes}`),
        journal,
        log,
        minutes,
        options,
        set,
      })
      parts.push(rendersTable(compared))
    }
  return parts.join('\n\n')
}
export default bench
